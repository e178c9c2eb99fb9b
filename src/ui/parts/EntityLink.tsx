import type { MouseEvent, ReactNode } from "react";
import type { EntityId } from "../../model/ids.ts";
import { getEntity } from "../../model/knowledge.ts";
import { writeLink } from "../../view/link.ts";
import { emptyView } from "../../view/view.ts";
import looks from "./looks.module.css";
import { useActions, useKnowledge } from "../useParley.ts";

/** A name that selects its entity everywhere; shift-click adds it to the selection, and it opens in a tab of its own too. */
export function EntityLink({ id, children }: { id: EntityId; children?: ReactNode }) {
  const k = useKnowledge();
  const { select, hover } = useActions();
  const { number, label } = getEntity(k, id);
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    hover(undefined);
    select(id, event.shiftKey);
  };
  return (
    <a
      className={looks.name}
      href={writeLink(k.dataset.id, { ...emptyView, selection: [id] })}
      onClick={press}
      onPointerEnter={() => hover(id)}
      onPointerLeave={() => hover(undefined)}
    >
      {children ?? (number ? `${number} ${label}` : label)}
    </a>
  );
}
