import type { EntityId } from "../model/ids.ts";
import { topClauseOf, type Knowledge } from "../model/knowledge.ts";

/**
 * How many distinct other entities each entity is related to: the measure behind the size of a mark. A clause and its
 * parts count as one, so every part has the number of its clause.
 */
export function degreeOf(k: Knowledge): Map<EntityId, number> {
  const others = new Map<EntityId, Set<EntityId>>();
  const top = new Map(k.dataset.entities.map(({ id }) => [id, topClauseOf(k, id)]));
  const add = (one: EntityId, other: EntityId) => others.set(one, (others.get(one) ?? new Set()).add(other));
  for (const { subject, object } of k.dataset.statements) {
    const [from, to] = [top.get(subject), object === undefined ? undefined : top.get(object)];
    if (from === undefined || to === undefined || from === to) continue;
    add(from, to);
    add(to, from);
  }
  return new Map([...top].map(([id, clause]) => [id, others.get(clause)?.size ?? 0]));
}
