import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf } from "../../model/knowledge.ts";
import { disputesOf } from "../../query/disputeAnswer.ts";
import { relationsOf } from "../../query/relationsOf.ts";
import { EntityMark } from "../TypeMark.tsx";
import { useActions, useKnowledge } from "../useParley.ts";
import { AskOf } from "./AskOf.tsx";
import { DisputeLinks } from "./DisputeLinks.tsx";
import styles from "./EntityInspector.module.css";
import { FocusButton } from "./FocusButton.tsx";
import { InspectorHead } from "./InspectorHead.tsx";
import { RelationCounts } from "./RelationCounts.tsx";
import { Relations } from "./Relations.tsx";
import { Section } from "./Section.tsx";

/** A person, party or thing: its names, what it is, where accounts of it differ, and its relations as sentences. */
export function EntityInspector({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { select } = useActions();
  const { label, aliases, summary, proposed, unnamed } = getEntity(k, id);
  const type = getTypeOf(k, id);
  const disputes = disputesOf(k, id);
  const groups = relationsOf(k, id);
  const notes = [
    ...(proposed ? ["Would be created by an agreement; it did not exist when the dataset was closed."] : []),
    ...(unnamed ? ["The sources do not name this speaker."] : []),
  ];
  return (
    <>
      <InspectorHead
        mark={<EntityMark k={k} id={id} size={20} />}
        kicker={type.label}
        title={label}
        onClose={() => select(undefined)}
        closeLabel={`Close ${label}`}
      />
      <div className={styles.lead}>
        {aliases.length > 0 && <p className={styles.aliases}>Also {aliases.join(", ")}</p>}
        <p className={styles.summary}>{summary}</p>
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <AskOf id={id} />
      {disputes.length > 0 && (
        <Section title="Told differently" aside={disputes.length}>
          <DisputeLinks key={id} disputes={disputes} />
        </Section>
      )}
      <RelationCounts key={`counts ${id}`} id={id} />
      <Relations key={id} id={id} groups={groups} />
      {groups.length === 0 && (
        <Section title="Relations">
          <p className={styles.note}>No source says anything that relates it to others.</p>
        </Section>
      )}
      <FocusButton id={id} question={{ ask: "entity", entity: id }} />
    </>
  );
}
