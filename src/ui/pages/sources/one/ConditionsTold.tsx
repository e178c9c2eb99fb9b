import type { Condition } from "../../../../model/dataset.ts";
import type { SourceId } from "../../../../model/ids.ts";
import { bare } from "../../../../query/bare.ts";
import { EvidenceChips } from "../../../inspector/evidence/EvidenceChip.tsx";
import { EntityLink } from "../../../parts/EntityLink.tsx";
import { Fold } from "../parts/Fold.tsx";
import { Consequences } from "../../Consequences.tsx";
import { PageSection } from "../../PageSection.tsx";
import styles from "./ConditionsTold.module.css";

/** The conditions that a source gives, each with its trigger and what that sets off. */
export function ConditionsTold({ id, conditions }: { id: SourceId; conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null;
  return (
    <PageSection title="Conditions">
      <Fold count={conditions.length} title={conditions.length === 1 ? "condition" : "conditions"}>
        {() => (
          <ul>
            {conditions.map(({ id: condition, clause, trigger, consequences, accounts }) => (
              <li key={condition} className={styles.condition}>
                <p>
                  <EntityLink id={clause} />: if {bare(trigger)}: <Consequences of={consequences} />
                </p>
                <EvidenceChips accounts={accounts.filter(({ source }) => source === id)} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </PageSection>
  );
}
