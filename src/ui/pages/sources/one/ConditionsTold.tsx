import type { Condition } from "../../../../model/dataset.ts";
import type { SourceId } from "../../../../model/ids.ts";
import { EvidenceChips } from "../../../inspector/evidence/EvidenceChip.tsx";
import { EntityLink } from "../../../parts/EntityLink.tsx";
import { Fold } from "../parts/Fold.tsx";
import styles from "./ConditionsTold.module.css";

/** The conditions that a source gives, each with its trigger and what that sets off. */
export function ConditionsTold({ id, conditions }: { id: SourceId; conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Conditions</h3>
      <Fold count={conditions.length} title={conditions.length === 1 ? "condition" : "conditions"}>
        {() => (
          <ul>
            {conditions.map(({ id: condition, clause, trigger, consequences, accounts }) => (
              <li key={condition} className={styles.condition}>
                <p>
                  <EntityLink id={clause} />: if {trigger.replace(/\.$/, "")}:{" "}
                  {consequences.map(({ effect, on }, at) => (
                    <span key={`${effect} ${on}`}>
                      {at > 0 && ", "}
                      {effect} <EntityLink id={on} />
                    </span>
                  ))}
                </p>
                <EvidenceChips accounts={accounts.filter(({ source }) => source === id)} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  );
}
