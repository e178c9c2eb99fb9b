import type { ClauseRole, Statement, Unsaid } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { ClausesWanted } from "../../model/question.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { withParts } from "../withParts.ts";
import { rolesHeld, type RoleHeld } from "./rolesHeld.ts";
import { textsAround } from "./textsAround.ts";
import { topClauses } from "./topClauses.ts";

/** A clause, or a part of one, that is as wanted. */
export interface ClauseFound {
  clause: EntityId;
  /** What gives the roles asked for; where none is asked for, all that is stated of the clause. */
  statements: Statement[];
  /** What its text leaves open. */
  unsaid: Unsaid[];
}

const namesOf = (held: readonly RoleHeld[], role: ClauseRole, actor: EntityId | undefined): Statement[] =>
  held.filter((one) => one.role === role && one.actor === actor).map(({ statement }) => statement);

/** The texts that are looked at one by one: clauses with their parts, or every part by itself. */
export const textsLookedAt = (k: Knowledge, { within = "clause" }: ClausesWanted): EntityId[] =>
  within === "part" ? topClauses(k).flatMap((clause) => withParts(k, clause)) : topClauses(k);

/**
 * Clauses by whom they bind and benefit, in the order of the agreement; with nothing asked for, all of them. Who is bound
 * and benefits is read from the statements that pass; that somebody is not bound is judged by all of them.
 */
export function clausesWhere(k: Knowledge, wanted: ClausesWanted, passes: Passes = everyStatement): ClauseFound[] {
  const { binds, notBinds, benefits, atCostOf, noBearer = false, within = "clause" } = wanted;
  const byPart = groupBy(rolesHeld(k), ({ part }) => part);
  const byLine = within === "part";
  return textsLookedAt(k, wanted).flatMap((clause): ClauseFound[] => {
    const texts = byLine ? [clause] : withParts(k, clause);
    const stated = texts.flatMap((text) => (k.statementsOf.get(text) ?? []).filter(({ subject }) => subject === text));
    const held = texts.flatMap((text) => byPart.get(text) ?? []);
    const around = byLine ? textsAround(k, clause).flatMap((text) => byPart.get(text) ?? []) : held;
    const asked = [
      [binds, namesOf(held, "bearer", binds).filter(passes)],
      [benefits, namesOf(held, "beneficiary", benefits).filter(passes)],
      [atCostOf, namesOf(held, "bearer", atCostOf).filter(passes)],
    ] as const;
    if (asked.some(([actor, statements]) => actor !== undefined && statements.length === 0)) return [];
    if (notBinds !== undefined && namesOf(around, "bearer", notBinds).length > 0) return [];
    if (noBearer && (around.some(({ role }) => role === "bearer") || (byLine && stated.length === 0))) return [];
    const reasons = [...new Set(asked.flatMap(([actor, statements]) => (actor === undefined ? [] : statements)))];
    const unsaid = texts.flatMap((text) => getEntity(k, text).unsaid ?? []);
    return [{ clause, statements: reasons.length > 0 ? reasons : stated.filter(passes), unsaid }];
  });
}
