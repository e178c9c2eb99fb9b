import type { EntityId } from "../../../model/ids.ts";
import { stateWords } from "../../../query/answers/whatIfWords.ts";
import { capital } from "../../../query/capital.ts";
import { groupBy } from "../../../query/groupBy.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { isOff, type TargetState } from "../../../query/whatIf/targetState.ts";
import { clausesWithin } from "../../../query/whatIf/whatIf.ts";
import { statesAfter, stepsShown, type Outcome } from "../../../view/outcome/outcomeOf.ts";
import { sayPlace } from "../../../view/outcome/sayOutcome.ts";
import { stateMarks } from "../../../view/outcome/stateMarks.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useKnowledge, useSelected } from "../../useParley.ts";
import { Section } from "../Section.tsx";
import { StateSign } from "./StateSign.tsx";
import styles from "./StateList.module.css";

/** The order in which states are told: what was done first, then what is as it was. */
const order = Object.keys({
  contradicted: 0, revoked: 0, lapsed: 0, reinstated: 0, activated: 0, stands: 0, waits: 0, unsaid: 0,
} satisfies Record<TargetState, 0>) as TargetState[]; // prettier-ignore

/** How everything that conditions act on stands, by state; each state with the sign that it has in the picture. */
export function StateList({ outcome }: { outcome: Outcome }) {
  const at = stepsShown(
    outcome,
    useSelected((state) => state.status.traced),
  );
  const { steps, states } = outcome.consequences;
  const now = statesAfter(outcome, at);
  const byState = groupBy([...now.keys()], (id) => now.get(id)!);
  const dealing = new Map(states.map(({ entity, dealtWithIn }) => [entity, dealtWithIn.map(({ clause }) => clause)]));
  return (
    <Section title="How things stand" aside={steps.length > 0 ? sayPlace(at, steps.length) : undefined}>
      <ul>
        {order
          .filter((state) => byState.has(state))
          .map((state) => (
            <li key={state} className={styles.state}>
              <StateSign state={state} />
              <div className={styles.words}>
                <h4 className={styles.name}>{capital(stateMarks[state].words)}</h4>
                <p className={styles.meaning}>{meanings[state]}</p>
                <ul>
                  {byState.get(state)!.map((id) => (
                    <Standing key={id} id={id} off={isOff(state)} dealtWithIn={dealing.get(id) ?? []} />
                  ))}
                </ul>
              </div>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** What a state means, where its name does not say so. */
const meanings: Partial<Record<TargetState, string>> = {
  waits: "Something else has to happen first.",
  unsaid: "No condition says how it stood before.",
  contradicted: `One step says both: ${stateWords.contradicted[0]}.`,
};

function Standing({ id, off, dealtWithIn }: { id: EntityId; off: boolean; dealtWithIn: readonly EntityId[] }) {
  const k = useKnowledge();
  const within = off ? clausesWithin(k, id) : [];
  return (
    <li className={styles.standing}>
      <EntityLink id={id}>{capital(nameInSentence(k, id))}</EntityLink>
      {within.length > 0 && <Clauses lead="with it" ids={within} />}
      {dealtWithIn.length > 0 && <Clauses lead="dealt with in" ids={dealtWithIn} />}
    </li>
  );
}

function Clauses({ lead, ids }: { lead: string; ids: readonly EntityId[] }) {
  const k = useKnowledge();
  return (
    <span className={styles.clauses}>
      {lead}{" "}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <EntityLink id={id}>{k.entities.get(id)?.number ?? nameInSentence(k, id)}</EntityLink>
        </span>
      ))}
    </span>
  );
}
