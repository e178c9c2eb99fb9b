import { figure } from "../../query/count.ts";
import { ChevronRight } from "lucide";
import { useMemo } from "react";
import type { EntityId } from "../../model/ids.ts";
import { neighboursOf } from "../../query/neighboursOf.ts";
import { focusInspector } from "../focusInspector.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions, useKnowledge } from "../useParley.ts";
import { usePasses } from "../usePasses.ts";
import { FirstFew } from "./FirstFew.tsx";
import styles from "./RelationCounts.module.css";
import { Section } from "./Section.tsx";

/** By which relations an entity is tied, with how many others; each opens its statements and lights them up alone. */
export function RelationCounts({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { ask } = useActions();
  const passes = usePasses();
  const { counts, total } = useMemo(() => neighboursOf(k, id, { passes, limit: 0 }), [k, id, passes]);
  if (counts.length < 2) return null;
  return (
    <Section title="Neighbours by relation" aside={figure(total)}>
      <FirstFew few={4} of="more relations">
        {counts.map(({ relation, direction, label, entities }) => (
          <li key={`${relation.id} ${direction}`} className={styles.way}>
            <Button
              look="row"
              className={styles.open}
              onClick={() => {
                ask({ ask: "neighbours", entity: id, relation: relation.id, outward: direction === "out" });
                focusInspector();
              }}
            >
              <span className={styles.label}>{label}</span>
              <span className={styles.count}>{figure(entities)}</span>
              <Icon node={ChevronRight} />
            </Button>
          </li>
        ))}
      </FirstFew>
    </Section>
  );
}
