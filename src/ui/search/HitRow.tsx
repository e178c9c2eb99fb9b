import { GitCompareArrows } from "lucide";
import { useEffect, useRef } from "react";
import { getEntity, getTypeOf } from "../../model/knowledge.ts";
import type { Hit } from "../../query/search.ts";
import { Icon } from "../icons/Icon.tsx";
import { EntityMark } from "../TypeMark.tsx";
import { useKnowledge } from "../useParley.ts";
import styles from "./HitRow.module.css";

interface Props {
  id: string;
  hit: Hit;
  active: boolean;
  onPoint: () => void;
  onOpen: (add: boolean) => void;
}

/** One answer of the search: its mark, its name, by what it was found, and what it is. */
export function HitRow({ id, hit, active, onPoint, onOpen }: Props) {
  const k = useKnowledge();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const entity = hit.kind === "entity" ? getEntity(k, hit.id) : undefined;
  const name = entity ? entity.label : (k.disputes.get(hit.id)?.question ?? hit.matched);
  const matched = hit.matched.toLowerCase() === name.toLowerCase() || hit.matched === entity?.number ? "" : hit.matched;
  return (
    // The keyboard stays in the field, which moves the active row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      ref={row}
      id={id}
      className={styles.hit}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
      role="option"
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={(event) => onOpen(event.shiftKey)}
    >
      {entity ? <EntityMark k={k} id={hit.id} size={24} /> : <Icon node={GitCompareArrows} size={20} />}
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {matched && <span className={styles.matched}>{matched}</span>}
      </span>
      <span className={styles.type}>{entity ? getTypeOf(k, hit.id).label : "Dispute"}</span>
    </li>
  );
}
