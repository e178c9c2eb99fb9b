import { Copy } from "lucide";
import type { AnswerInWords } from "../../../query/answers/answerInWords.ts";
import { writeAnswer, type AnswerForm } from "../../../query/answers/writeAnswer.ts";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import button from "../FocusButton.module.css";

const forms: { form: AnswerForm; label: string }[] = [
  { form: "text", label: "Copy as text" },
  { form: "markdown", label: "Copy as Markdown" },
];

/** Puts the answer on the clipboard as plain sentences with their sources. */
export function CopyAnswer({ words }: { words: () => AnswerInWords }) {
  const k = useKnowledge();
  const { tell } = useActions();
  const copy = async (form: AnswerForm) => {
    try {
      await navigator.clipboard.writeText(writeAnswer(k, words(), form));
      tell({ kind: "info", text: "The answer is on the clipboard, with its sources." });
    } catch {
      tell({ kind: "error", text: "The browser did not let the answer onto the clipboard. Allow it for this page, then copy again." }); // prettier-ignore
    }
  };
  return (
    <footer className={button.footer}>
      {forms.map(({ form, label }) => (
        <button key={form} type="button" className={button.button} onClick={() => void copy(form)}>
          <Icon node={Copy} />
          {label}
        </button>
      ))}
    </footer>
  );
}
