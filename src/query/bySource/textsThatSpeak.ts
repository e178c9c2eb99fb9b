import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, type Knowledge } from "../../model/knowledge.ts";

/** The outermost entity that one is a part of; itself where it is no part. */
export const outermost = (k: Knowledge, id: EntityId): EntityId => {
  const { partOf } = getEntity(k, id);
  return partOf === undefined ? id : outermost(k, partOf);
};

/** The texts that some source quotes in their own words, as the whole that each belongs to, in the dataset's order. */
export function textsThatSpeak(k: Knowledge): EntityId[] {
  const speakers = new Set(k.dataset.statements.flatMap(({ accounts }) => accounts.map(({ by }) => by)));
  const wholes = new Set(
    [...speakers]
      .filter((by) => by !== undefined)
      .filter((by) => ["thing", "clause"].includes(getTypeOf(k, by).kind))
      .map((by) => outermost(k, by)),
  );
  return k.dataset.entities.map(({ id }) => id).filter((id) => wholes.has(id));
}
