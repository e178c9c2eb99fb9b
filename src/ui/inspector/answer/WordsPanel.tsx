import type { WordQuestion } from "../../../view/view.ts";
import { AnswerHead } from "./AnswerHead.tsx";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { useWords } from "./useWords.ts";
import { WordSections } from "./WordSections.tsx";
import styles from "./WordsPanel.module.css";

/** Any answer as sentences with what they rest on: what it comes to, then section by section. */
export function WordsPanel({ question }: { question: WordQuestion }) {
  const words = useWords(question);
  return (
    <>
      <AnswerHead ask={question.ask} title={words?.title ?? "Looking for the answer ..."} />
      {words && (
        <>
          <p className={styles.note}>{words.note}</p>
          <WordSections sections={words.sections} />
          <CopyAnswer words={() => words} />
        </>
      )}
    </>
  );
}
