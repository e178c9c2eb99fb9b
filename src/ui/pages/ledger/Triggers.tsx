import { getEntity } from "../../../model/knowledge.ts";
import { bare } from "../../../query/bare.ts";
import type { Ledger } from "../../../query/ledger/ledgerOf.ts";
import { EvidenceChips } from "../../inspector/evidence/EvidenceChip.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { Consequences } from "../Consequences.tsx";
import { PageSection } from "../PageSection.tsx";
import styles from "./Triggers.module.css";

/** The conditions whose trigger is an act of one of the parties. */
export function Triggers({ ledgers }: { ledgers: readonly Ledger[] }) {
  const k = useKnowledge();
  return ledgers
    .filter(({ triggers }) => triggers.length > 0)
    .map(({ actor, triggers }) => (
      <PageSection key={actor} title={`Set off by an act of ${getEntity(k, actor).label}`}>
        <ul className={styles.list}>
          {triggers.map(({ id, clause, trigger, consequences, accounts }) => (
            <li key={id} className={styles.trigger}>
              <span className={styles.mark}>
                <EntityMark k={k} id={clause} size={20} />
              </span>
              <span className={styles.words}>
                If {bare(trigger)}: <Consequences of={consequences} />.
              </span>
              <EvidenceChips accounts={accounts} brief />
            </li>
          ))}
        </ul>
      </PageSection>
    ));
}
