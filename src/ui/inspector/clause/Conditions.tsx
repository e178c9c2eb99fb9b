import { Zap } from "lucide";
import type { Condition, Consequence, Effect } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";
import { bare } from "../../../query/bare.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { triggerInSentence } from "../../../query/triggerInSentence.ts";
import { focusInspector } from "../../focusInspector.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import styles from "./Conditions.module.css";

const effectWords: Record<Effect, string> = {
  activates: "takes effect",
  voids: "is void",
  revokes: "is revoked",
  reinstates: "comes back",
};

interface Props {
  conditions: readonly Condition[];
  /** Show who says so, too. */
  evident?: boolean;
}

/** What a clause or its parts make depend on something, as "if ... then ..." */
export function Conditions({ conditions, evident = true }: Props) {
  const k = useKnowledge();
  const { ask } = useActions();
  const whatIf = (id: string) => {
    ask({ ask: "whatif", triggers: [id] });
    focusInspector();
  };
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={condition.id} className={styles.condition}>
          <span className={styles.number}>{getEntity(k, condition.clause).number}</span>
          <div className={styles.words}>
            <p>
              <span className={styles.quiet}>If</span> {triggerInSentence(condition.trigger)}
              {condition.actor !== undefined && !condition.trigger.includes(getEntity(k, condition.actor).label) && (
                <>
                  {" "}
                  (<EntityLink id={condition.actor} />)
                </>
              )}
            </p>
            {condition.consequences.map((consequence, at) => (
              <Then key={at} k={k} own={condition.clause} first={at === 0} {...consequence} />
            ))}
            {evident && (
              <div className={styles.evidence}>
                <EvidenceChips accounts={condition.accounts} />
                <Button look="small" className={styles.whatIf} onClick={() => whatIf(condition.id)}>
                  <Icon node={Zap} size={14} />
                  What if
                  <span className="unseen"> {triggerInSentence(condition.trigger)}</span>
                </Button>
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Then({ k, effect, on, note, first, own }: Consequence & { k: Knowledge; first: boolean; own: EntityId }) {
  return (
    <p>
      <span className={styles.quiet}>{first ? "then" : "and"}</span>{" "}
      {on === own ? "this clause" : <EntityLink id={on}>{nameInSentence(k, on)}</EntityLink>}{" "}
      <b>{effectWords[effect]}</b>
      {note && <span className={styles.note}>: {bare(note)}</span>}
    </p>
  );
}
