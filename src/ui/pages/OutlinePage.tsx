import { figure } from "../../query/count.ts";
import { useMemo } from "react";
import { getEntity } from "../../model/knowledge.ts";
import { outlineOf, type OutlineClause } from "../../view/outline.ts";
import { EntityLink } from "../parts/EntityLink.tsx";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./pages.module.css";
import { NothingShown } from "./NothingShown.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { PageSection } from "./PageSection.tsx";

/** Everything the lens lets through, as lists: themes with their clauses and parts, then kinds with their entities. */
export function OutlinePage() {
  const k = useKnowledge();
  const shown = useShown();
  const { themes, types } = useMemo(() => outlineOf(k, shown), [k, shown]);
  return (
    <PageFrame title="Outline" count={`${figure(shown.entities.size)} shown`}>
      {shown.entities.size === 0 && <NothingShown />}
      <div className={styles.outline}>
        {themes.map(({ theme, clauses }) => (
          <PageSection key={clauses[0]?.id} className={styles.theme} title={theme?.label ?? "Clauses"}>
            <Clauses clauses={clauses} />
          </PageSection>
        ))}
        {types.map(({ type, entities }) => (
          <PageSection key={type.id} className={styles.theme} title={type.plural} count={entities.length}>
            <ul className={styles.names}>
              {entities.map((id) => (
                <Item key={id} id={id} />
              ))}
            </ul>
          </PageSection>
        ))}
      </div>
    </PageFrame>
  );
}

const Clauses = ({ clauses }: { clauses: readonly OutlineClause[] }) => (
  <ul className={styles.clauses}>
    {clauses.map(({ id, parts }) => (
      <Item key={id} id={id} summary parts={parts} />
    ))}
  </ul>
);

function Item({
  id,
  summary = false,
  parts = [],
}: {
  id: string;
  summary?: boolean;
  parts?: readonly OutlineClause[];
}) {
  const k = useKnowledge();
  const selected = useSelected((state) => state.view.selection.includes(id));
  const entity = getEntity(k, id);
  return (
    <li>
      <div className={styles.item} aria-current={selected || undefined}>
        <span className={styles.mark} data-numbered={summary || undefined}>
          <EntityMark k={k} id={id} size={summary ? 24 : 18} />
        </span>
        <span className={styles.words}>
          <EntityLink id={id}>{entity.label}</EntityLink>
          {summary && <span className={styles.summary}> {entity.summary}</span>}
        </span>
      </div>
      {parts.length > 0 && <Clauses clauses={parts} />}
    </li>
  );
}
