import { Copy } from "lucide";
import { tellAmong } from "../../../query/answers/tellAmong.ts";
import { tellPaths } from "../../../query/answers/tellPaths.ts";
import { writeAnswer, type AnswerForm } from "../../../query/answers/writeAnswer.ts";
import type { GraphAnswer } from "../../../view/graphAnswer.ts";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import button from "../FocusButton.module.css";

const forms: { form: AnswerForm; words: string }[] = [
  { form: "text", words: "Copy as text" },
  { form: "markdown", words: "Copy as Markdown" },
];

/** Puts the answer on the clipboard as plain sentences with their sources. */
export function CopyAnswer({ answer }: { answer: GraphAnswer }) {
  const k = useKnowledge();
  const { tell } = useActions();
  const copy = async (form: AnswerForm) => {
    const words = answer.ask === "paths" ? tellPaths(k, answer) : tellAmong(k, answer);
    try {
      await navigator.clipboard.writeText(writeAnswer(k, words, form));
      tell({ kind: "info", text: "The answer is on the clipboard, with its sources." });
    } catch {
      tell({ kind: "error", text: "The browser did not let the answer onto the clipboard. Allow it for this page, then copy again." }); // prettier-ignore
    }
  };
  return (
    <footer className={button.footer}>
      {forms.map(({ form, words }) => (
        <button key={form} type="button" className={button.button} onClick={() => void copy(form)}>
          <Icon node={Copy} />
          {words}
        </button>
      ))}
    </footer>
  );
}
