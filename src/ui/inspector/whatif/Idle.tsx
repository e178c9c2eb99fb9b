import { inNumber, stateWords } from "../../../query/answers/whatIfWords.ts";
import { bare } from "../../../query/bare.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import type { Consequences } from "../../../query/whatIf/whatIf.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { Section } from "../Section.tsx";
import styles from "./Idle.module.css";

/** What is switched on and never comes to apply, and what keeps it from that. */
export function Idle({ idle }: Pick<Consequences, "idle">) {
  const k = useKnowledge();
  if (idle.length === 0) return null;
  return (
    <Section title="Switched on, without effect" aside={idle.length}>
      <ul>
        {idle.map(({ condition: { id, clause, trigger, accounts }, by, state }) => (
          <li key={id} className={styles.idle}>
            <p>
              {bare(trigger)}: <EntityLink id={clause}>{nameInSentence(k, clause)}</EntityLink> does not apply, since{" "}
              <EntityLink id={by}>{nameInSentence(k, by)}</EntityLink> {inNumber(k, by, stateWords[state])}.
            </p>
            <EvidenceChips accounts={accounts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
