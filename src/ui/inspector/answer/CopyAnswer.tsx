import type { AnswerInWords } from "../../../query/answers/answerInWords.ts";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import button from "../FocusButton.module.css";

/** Under an answer: the ways to take it along. */
export const CopyAnswer = ({ words }: { words: () => AnswerInWords }) => (
  <footer className={button.footer}>
    <CopyMenu taken={{ words }} />
  </footer>
);
