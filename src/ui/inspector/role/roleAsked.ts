import type { EntityId } from "../../../model/ids.ts";
import { isClause, topClauseOf, type Knowledge } from "../../../model/knowledge.ts";
import { actorRoles } from "../../../query/clauses/actorRoles.ts";
import { groupByRole, rolesHeld, type RoleStatements } from "../../../query/clauses/rolesHeld.ts";

/** What one actor has to do with one clause. */
export interface RoleAsked {
  clause: EntityId;
  actor: EntityId;
  roles: RoleStatements[];
}

/** Reads a selection of a clause and somebody with a role in it as the question what that role is. */
export function roleAsked(k: Knowledge, selection: readonly EntityId[]): RoleAsked | undefined {
  const [clause, actor, ...rest] = selection.toSorted((a, b) => Number(isClause(k, b)) - Number(isClause(k, a)));
  if (clause === undefined || actor === undefined || rest.length > 0) return undefined;
  if (!isClause(k, clause) || isClause(k, actor)) return undefined;
  const held = rolesHeld(k, k.statementsOf.get(actor)).filter(
    (one) => one.actor === actor && one.clause === topClauseOf(k, clause) && actorRoles.includes(one.role),
  );
  return held.length > 0 ? { clause: topClauseOf(k, clause), actor, roles: groupByRole(held) } : undefined;
}
