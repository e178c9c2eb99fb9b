import type { AnswerInWords } from "../../../../query/answers/answerInWords.ts";
import { CopyAnswer } from "../../../inspector/answer/CopyAnswer.tsx";
import styles from "./TakeAlong.module.css";

/** What a page tells, to copy with its sources. */
export const TakeAlong = ({ words }: { words: () => AnswerInWords }) => (
  <div className={styles.take}>
    <CopyAnswer words={words} />
  </div>
);
