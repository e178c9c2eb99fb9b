import type { MouseEvent, ReactNode } from "react";
import type { EntityId } from "../model/dataset.ts";
import { getEntity } from "../model/knowledge.ts";
import { useActions, useKnowledge } from "./useParley.ts";
import styles from "./EntityLink.module.css";

/** A name that selects its entity everywhere; shift-click adds it to the selection. */
export function EntityLink({ id, children }: { id: EntityId; children?: ReactNode }) {
  const k = useKnowledge();
  const { select, hover } = useActions();
  const { number, label } = getEntity(k, id);
  const press = (event: MouseEvent) => {
    hover(undefined);
    select(id, event.shiftKey);
  };
  return (
    <button
      type="button"
      className={styles.link}
      onClick={press}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(undefined)}
    >
      {children ?? (number ? `${number} ${label}` : label)}
    </button>
  );
}
