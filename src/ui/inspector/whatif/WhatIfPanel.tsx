import { tellWhatIf } from "../../../query/answers/tellWhatIf.ts";
import { selectOutcome } from "../../../state/selectOutcome.ts";
import { askOutcome, sayOutcome } from "../../../view/outcome/sayOutcome.ts";
import type { WhatIfQuestion } from "../../../view/view.ts";
import { useKnowledge } from "../../useParley.ts";
import { AnswerHead } from "../answer/AnswerHead.tsx";
import { CopyAnswer } from "../answer/CopyAnswer.tsx";
import { Idle } from "./Idle.tsx";
import { StateList } from "./StateList.tsx";
import { StepByStep } from "./StepByStep.tsx";
import { TriggerSwitches } from "./TriggerSwitches.tsx";
import styles from "./WhatIfPanel.module.css";

/** Triggers to switch, and what follows from those that are on: in a sentence, step by step, and how things stand then. */
export function WhatIfPanel({ question }: { question: WhatIfQuestion }) {
  const k = useKnowledge();
  const outcome = selectOutcome(k, { question });
  if (!outcome) return null;
  const { consequences } = outcome;
  return (
    <>
      <AnswerHead ask="whatif" title={askOutcome(k, consequences.triggers)} />
      <p className={styles.outcome} aria-live="polite">
        {sayOutcome(k, outcome)}
      </p>
      {question.triggers.length > consequences.triggers.length && (
        <p className={styles.late}>Some of what is switched on had not been told by then, and does nothing here.</p>
      )}
      {k.dataset.conditions.length > 0 && (
        <>
          <TriggerSwitches triggers={consequences.triggers} />
          <StepByStep outcome={outcome} />
          <Idle idle={consequences.idle} />
          <StateList outcome={outcome} />
          <CopyAnswer words={() => tellWhatIf(k, consequences)} />
        </>
      )}
    </>
  );
}
