import type { EntityId } from "../model/ids.ts";
import { allPartsOf, isClause, type Knowledge } from "../model/knowledge.ts";

/** A clause and all its parts, in order; any other entity alone, a text without its clauses too. */
export const withParts = (k: Knowledge, id: EntityId): EntityId[] =>
  isClause(k, id) ? [id, ...allPartsOf(k, id)] : [id];
