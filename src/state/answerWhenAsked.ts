import { isWordQuestion } from "../view/view.ts";
import { loadAnswers } from "./selectWords.ts";
import type { AppState, Store } from "./store.ts";

const wantsWords = ({ view: { question } }: AppState): boolean => question !== undefined && isWordQuestion(question);

/** Loads what answers in words when it is first needed, and tells when it has come; a question that it can't be loaded for is closed. */
export function answerWhenAsked(store: Store): void {
  let loading = false;
  const came = () => store.setState(({ status }) => ({ status: { ...status, canAnswer: true } }));
  const failed = () => {
    loading = false;
    const text =
      "What answers this could not be loaded. Check the connection to where this page came from, then ask again.";
    store.setState(({ view, status }) => ({
      view: { ...view, question: undefined },
      status: { ...status, notice: { kind: "error", text } },
    }));
  };
  store.subscribe((state) => {
    if (loading || state.status.canAnswer || !wantsWords(state)) return;
    loading = true;
    void loadAnswers().then(came, failed);
  });
}
