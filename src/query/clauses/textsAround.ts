import type { EntityId } from "../../model/ids.ts";
import { getEntity, isClause, type Knowledge } from "../../model/knowledge.ts";

/** A part of a clause with what it is part of, up to the whole clause: what is said of the whole is said of its parts. */
export const textsAround = (k: Knowledge, part: EntityId): EntityId[] => {
  const parent = getEntity(k, part).partOf;
  return [part, ...(parent !== undefined && isClause(k, parent) ? textsAround(k, parent) : [])];
};
