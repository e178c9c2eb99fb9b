import { X } from "lucide";
import { useEffect, useRef } from "react";
import { getRelationType } from "../../../model/knowledge.ts";
import { groupBy } from "../../../query/groupBy.ts";
import { FirstFew } from "../../inspector/FirstFew.tsx";
import { StatementRow } from "../../inspector/evidence/StatementRow.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useNarrow } from "../../useNarrow.ts";
import { useKnowledge } from "../../useParley.ts";
import { Count } from "../Count.tsx";
import styles from "./DetailsList.module.css";
import type { Details } from "./detailsOf.ts";

/** So many statements of a kind stand there until more are asked for. */
const few = 12;

/** What opens under the timeline: the statements by the kind of their relation, or the entities, of one mark or button. */
export function DetailsList({ details, onClose }: { details: Details; onClose: () => void }) {
  const k = useKnowledge();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, note, entities, statements } = details;
  const narrow = useNarrow();
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (narrow) heading.current?.closest("section")?.scrollIntoView({ block: "start" });
  }, [narrow]);
  const groups = groupBy(statements, ({ relation }) => getRelationType(k, relation).group);
  return (
    <section id="timeline-details" className={styles.details} aria-label={title}>
      <header className={styles.head}>
        <h3 ref={heading} className={styles.title} tabIndex={-1}>
          {title} <Count n={entities.length + statements.length} />
        </h3>
        <IconButton icon={X} label="Close this list" onClick={onClose} />
      </header>
      {note && <p className={styles.note}>{note}</p>}
      {entities.length > 0 && (
        <ul className={styles.entities}>
          {entities.map((id) => (
            <li key={id} className={styles.entity}>
              <EntityMark k={k} id={id} size={18} />
              <EntityLink id={id} />
            </li>
          ))}
        </ul>
      )}
      {k.dataset.vocabulary.relationGroups.map(({ id, label }) => {
        const own = groups.get(id) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={id} className={styles.group} aria-label={label}>
            {groups.size > 1 && (
              <h4 className={styles.kind}>
                {label} <Count n={own.length} />
              </h4>
            )}
            <FirstFew few={few}>
              {own.map((statement) => (
                <StatementRow key={statement.id} statement={statement} marked={false} />
              ))}
            </FirstFew>
          </section>
        );
      })}
    </section>
  );
}
