import type { ClauseRole, Statement, Unsaid } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { ClausesWanted } from "../../model/question.ts";
import { getEntity, isClause, type Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { withParts } from "../withParts.ts";
import { rolesHeld, type RoleHeld } from "./rolesHeld.ts";
import { topClauses } from "./topClauses.ts";

/** A clause, or a part of one, that is as wanted. */
export interface ClauseFound {
  clause: EntityId;
  /** What gives the roles asked for; where none is asked for, all that is stated of the clause. */
  statements: Statement[];
  /** What its text leaves open. */
  unsaid: Unsaid[];
}

/** A clause and the clauses around it: what is said of the whole is said of its parts. */
const upwards = (k: Knowledge, id: EntityId): EntityId[] => {
  const parent = getEntity(k, id).partOf;
  return [id, ...(parent !== undefined && isClause(k, parent) ? upwards(k, parent) : [])];
};

const namesOf = (held: readonly RoleHeld[], role: ClauseRole, actor: EntityId | undefined): Statement[] =>
  held.filter((one) => one.role === role && one.actor === actor).map(({ statement }) => statement);

/** Clauses by whom they bind and benefit, in the order of the agreement; with nothing asked for, all of them. */
export function clausesWhere(k: Knowledge, wanted: ClausesWanted): ClauseFound[] {
  const { binds, notBinds, benefits, atCostOf, noBearer = false, within = "clause" } = wanted;
  const byPart = groupBy(rolesHeld(k), ({ part }) => part);
  const byLine = within === "part";
  const units = byLine ? topClauses(k).flatMap((clause) => withParts(k, clause)) : topClauses(k);
  return units.flatMap((clause): ClauseFound[] => {
    const texts = byLine ? [clause] : withParts(k, clause);
    const stated = texts.flatMap((text) => (k.statementsOf.get(text) ?? []).filter(({ subject }) => subject === text));
    const held = texts.flatMap((text) => byPart.get(text) ?? []);
    const around = byLine ? upwards(k, clause).flatMap((text) => byPart.get(text) ?? []) : held;
    const asked = [
      [binds, namesOf(held, "bearer", binds)],
      [benefits, namesOf(held, "beneficiary", benefits)],
      [atCostOf, namesOf(held, "bearer", atCostOf)],
    ] as const;
    if (asked.some(([actor, statements]) => actor !== undefined && statements.length === 0)) return [];
    if (notBinds !== undefined && namesOf(around, "bearer", notBinds).length > 0) return [];
    if (noBearer && (around.some(({ role }) => role === "bearer") || (byLine && stated.length === 0))) return [];
    const reasons = [...new Set(asked.flatMap(([actor, statements]) => (actor === undefined ? [] : statements)))];
    const unsaid = texts.flatMap((text) => getEntity(k, text).unsaid ?? []);
    return [{ clause, statements: reasons.length > 0 ? reasons : stated, unsaid }];
  });
}
