import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClause, type Knowledge } from "../../model/knowledge.ts";
import { foldSpelling } from "../../query/foldSpelling.ts";

/** The name of an entity as it is typed. */
export const writeName = (k: Knowledge, id: EntityId): string => {
  const { label, number } = getEntity(k, id);
  return number !== undefined && isClause(k, id)
    ? `${getTypeOf(k, id).label.toLowerCase()} ${number}`
    : label.replace(/[,;]/g, "");
};

const known = new WeakMap<Knowledge, ReadonlyMap<string, ReadonlySet<EntityId>>>();

/** Who is called what, in one spelling. */
function calledSo(k: Knowledge): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const before = known.get(k);
  if (before) return before;
  const found = new Map<string, Set<EntityId>>();
  for (const { id, label, short, aliases, misspellings = [] } of k.dataset.entities)
    for (const name of [label, short, ...aliases, ...misspellings, writeName(k, id)]) {
      const key = name === undefined ? "" : foldSpelling(name);
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  known.set(k, found);
  return found;
}

/** The name of an entity as it is typed where nothing but it may be meant: of a name that others have too, its id. */
export const writeExactly = (k: Knowledge, id: EntityId): string => {
  const name = writeName(k, id);
  return (calledSo(k).get(foldSpelling(name))?.size ?? 0) > 1 ? `#${id}` : name;
};
