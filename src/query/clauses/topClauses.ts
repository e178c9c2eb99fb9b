import type { EntityId } from "../../model/ids.ts";
import { isClause, isClausePart, type Knowledge } from "../../model/knowledge.ts";

/** The clauses that are part of no other clause, in the order of the agreement. */
export const topClauses = (k: Knowledge): EntityId[] =>
  k.dataset.entities.map(({ id }) => id).filter((id) => isClause(k, id) && !isClausePart(k, id));
