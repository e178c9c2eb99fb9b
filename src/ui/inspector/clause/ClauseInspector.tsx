import { ChevronLeft, ChevronRight } from "lucide";
import { useMemo } from "react";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, getTypeOf, isClausePart, topClauseOf, type Knowledge } from "../../../model/knowledge.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { DisputeLinks } from "../DisputeLinks.tsx";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { FocusButton } from "../FocusButton.tsx";
import { InspectorHead } from "../InspectorHead.tsx";
import { Relations } from "../Relations.tsx";
import { Section } from "../Section.tsx";
import { Beyond } from "./Beyond.tsx";
import styles from "./ClauseInspector.module.css";
import { Conditions } from "./Conditions.tsx";
import { Parts } from "./Parts.tsx";
import { readClause } from "./readClause.ts";
import { Roles } from "./Roles.tsx";
import { Unsaid } from "./Unsaid.tsx";

/** A clause or a part of one: its actors by role, what it makes depend on what, what it leaves unsaid, who is further tied. */
export function ClauseInspector({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { select } = useActions();
  const clause = getEntity(k, id);
  const { parts, actors, siblings, accounts, conditions, unsaid, disputes, relations } = useMemo(
    () => readClause(k, id),
    [k, id],
  );
  return (
    <>
      <InspectorHead
        mark={<EntityMark k={k} id={id} size={20} filled />}
        kicker={<Kicker k={k} id={id} siblings={siblings} />}
        title={clause.label}
        buttons={<Neighbours siblings={siblings} id={id} />}
        onClose={() => select(undefined)}
        closeLabel="Close this clause"
      />
      <div className={styles.lead}>
        <p className={styles.summary}>{clause.summary}</p>
        <EvidenceChips accounts={accounts} />
      </div>
      {actors.roles.length > 0 && (
        <Section title="Actors and matters" aside={clause.modality}>
          <Roles actors={actors} />
        </Section>
      )}
      {actors.beyond.length > 0 && <Beyond key={`beyond ${id}`} beyond={actors.beyond} />}
      {conditions.length > 0 && (
        <Section title="Conditions" aside={conditions.length}>
          <Conditions conditions={conditions} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section title="Parts" aside={parts.length}>
          <Parts parts={parts} />
        </Section>
      )}
      {unsaid.length > 0 && (
        <Section title="Left unsaid" aside={unsaid.length}>
          <Unsaid key={id} matters={unsaid} />
        </Section>
      )}
      {disputes.length > 0 && (
        <Section title="Told differently" aside={disputes.length}>
          <DisputeLinks key={id} disputes={disputes} />
        </Section>
      )}
      <Relations key={id} id={id} groups={relations} />
      <FocusButton id={topClauseOf(k, id)} question={{ ask: "actors", clause: id }} />
    </>
  );
}

function Kicker({ k, id, siblings }: { k: Knowledge; id: EntityId; siblings: readonly EntityId[] }) {
  const { number, partOf, theme } = getEntity(k, id);
  const type = getTypeOf(k, id).label;
  const heading = k.dataset.vocabulary.themes.find((one) => one.id === theme)?.label;
  if (isClausePart(k, id) && partOf !== undefined)
    return (
      <>
        Part {number} of <EntityLink id={partOf}>{`${type.toLowerCase()} ${getEntity(k, partOf).number}`}</EntityLink>
      </>
    );
  return `${type} ${number} of ${siblings.length}${heading ? ` · ${heading}` : ""}`;
}

function Neighbours({ siblings, id }: { siblings: readonly EntityId[]; id: EntityId }) {
  const { select } = useActions();
  const at = siblings.indexOf(id);
  const go = (to: EntityId | undefined) => to !== undefined && select(to);
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label="Open the previous one"
        disabled={at <= 0}
        onClick={() => go(siblings[at - 1])}
      />
      <IconButton
        icon={ChevronRight}
        label="Open the next one"
        disabled={at === siblings.length - 1}
        onClick={() => go(siblings[at + 1])}
      />
    </>
  );
}
