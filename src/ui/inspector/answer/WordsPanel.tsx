import { useEffect } from "react";
import type { WordQuestion } from "../../../view/view.ts";
import { Icon } from "../../icons/Icon.tsx";
import { questionIcons } from "../../icons/questionIcons.ts";
import { useActions } from "../../useParley.ts";
import { InspectorHead } from "../InspectorHead.tsx";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { useWords } from "./useWords.ts";
import { WordSections } from "./WordSections.tsx";
import styles from "./WordsPanel.module.css";

/** What the sorts of questions are called. */
const kickers: Record<WordQuestion["ask"], string> = {
  clauses: "Clauses",
  "clauses-where": "Clauses",
  neighbours: "Neighbours",
  measure: "Structure",
  compare: "Sources",
};

/** Any answer as sentences with what they rest on: what it comes to, then section by section. */
export function WordsPanel({ question }: { question: WordQuestion }) {
  const words = useWords(question);
  const { ask, trace } = useActions();
  useEffect(() => () => void trace(undefined), [trace]);
  return (
    <>
      <InspectorHead
        mark={<Icon node={questionIcons[question.ask]} size={18} />}
        kicker={kickers[question.ask]}
        title={words?.title ?? "Looking for the answer ..."}
        onClose={() => ask(undefined)}
        closeLabel="Close this answer"
      />
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
