import { clauseRoles, type ClauseRole } from "../../model/dataset.ts";

/** The roles that actors have in clauses; the others are those of what a clause concerns or establishes. */
export const actorRoles: readonly ClauseRole[] = clauseRoles.filter(
  (role) => role !== "concerns" && role !== "establishes",
);
