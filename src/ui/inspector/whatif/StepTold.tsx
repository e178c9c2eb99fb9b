import type { Condition } from "../../../model/dataset.ts";
import { effectWords, inNumber, stateWords, undefinedWords } from "../../../query/answers/whatIfWords.ts";
import { bare } from "../../../query/bare.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import type { Step } from "../../../query/whatIf/applyStep.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import styles from "./StepTold.module.css";

interface Props {
  step: Step;
  /** Its number, from 1, and the number of the step that is shown. */
  place: number;
  at: number;
}

/** One step: the conditions that act in it, what each does and on whose word, and what contradicts itself or is left open. */
export function StepTold({ step, place, at }: Props) {
  const { trace } = useActions();
  return (
    <li className={styles.step} data-past={place <= at || undefined} aria-current={place === at ? "step" : undefined}>
      <h4>
        <button type="button" className={styles.head} aria-pressed={place === at} onClick={() => trace(place)}>
          Step {place}
        </button>
      </h4>
      {step.conditions.map((condition) => (
        <Acting key={condition.id} condition={condition} />
      ))}
      {step.contradictions.length + step.undefined.length > 0 && <Flaws step={step} />}
    </li>
  );
}

function Acting({ condition: { clause, trigger, consequences, accounts } }: { condition: Condition }) {
  const k = useKnowledge();
  return (
    <div className={styles.acting}>
      <p>
        {bare(trigger)}; under <EntityLink id={clause}>{nameInSentence(k, clause)}</EntityLink>:
      </p>
      <ul className={styles.effects}>
        {consequences.map(({ effect, on, note }) => (
          <li key={`${effect} ${on}`}>
            <EntityLink id={on}>{nameInSentence(k, on)}</EntityLink> <b>{inNumber(k, on, effectWords[effect])}</b>
            {note && <span className={styles.note}> · {bare(note)}</span>}
          </li>
        ))}
      </ul>
      <EvidenceChips accounts={accounts} />
    </div>
  );
}

/** What a step both gives and takes away, and what the texts leave open. */
function Flaws({ step }: { step: Step }) {
  const k = useKnowledge();
  return (
    <ul className={styles.flaws}>
      {step.contradictions.map(({ on }) => (
        <li key={on}>
          <b>Contradiction:</b> <EntityLink id={on}>{nameInSentence(k, on)}</EntityLink>{" "}
          {inNumber(k, on, stateWords.contradicted)} at once.
        </li>
      ))}
      {step.undefined.map(({ on, why }) => (
        <li key={`${on} ${why}`}>
          <b>Not defined:</b> <EntityLink id={on}>{nameInSentence(k, on)}</EntityLink>{" "}
          {inNumber(k, on, undefinedWords[why])}.
        </li>
      ))}
    </ul>
  );
}
