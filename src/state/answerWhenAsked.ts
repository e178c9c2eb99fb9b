import { isWordQuestion, type View } from "../view/view.ts";
import { loadDresser, wantsDress } from "./selectExtras.ts";
import { loadAnswers } from "./selectWords.ts";
import type { Status, Store } from "./store.ts";

interface Part {
  /** Set in the status once it has come. */
  flag: "canAnswer" | "canDress";
  wanted: (view: View) => boolean;
  load: () => Promise<void>;
}

/** What answers in words, and what marks tell of consequences and measures: the page does without until they are asked for. */
const parts: readonly Part[] = [
  { flag: "canAnswer", wanted: ({ question }) => !!question && isWordQuestion(question), load: loadAnswers },
  { flag: "canDress", wanted: wantsDress, load: loadDresser },
];

/** Loads what answers when it is first needed, and tells when it has come; a question that it can't be loaded for is closed. */
export function answerWhenAsked(store: Store): void {
  const loading = new Set<keyof Status>();
  const failed = ({ flag }: Part) => {
    loading.delete(flag);
    const text =
      "What answers this could not be loaded. Check the connection to where this page came from, then ask again.";
    store.setState(({ view, status }) => ({
      view: { ...view, question: undefined, sizedBy: undefined, colouredBy: undefined },
      status: { ...status, notice: { kind: "error", text } },
    }));
  };
  store.subscribe(({ view, status }) => {
    for (const part of parts) {
      const { flag, wanted, load } = part;
      if (status[flag] || loading.has(flag) || !wanted(view)) continue;
      loading.add(flag);
      const came = () => store.setState((state) => ({ status: { ...state.status, [flag]: true } }));
      void load().then(came, () => failed(part));
    }
  });
}
