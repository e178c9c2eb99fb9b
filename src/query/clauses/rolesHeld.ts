import { clauseRoles, type ClauseRole, type Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getRelationType, isClause, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { withParts } from "../withParts.ts";
import { topClauses } from "./topClauses.ts";

/** One statement that gives somebody or something a role in a clause, or in a part of it. */
export interface RoleHeld {
  actor: EntityId;
  role: ClauseRole;
  /** The whole clause. */
  clause: EntityId;
  /** The clause or the part of it that says so: the statement's subject. */
  part: EntityId;
  statement: Statement;
}

/** The statements that give one role. */
export interface RoleStatements {
  role: ClauseRole;
  statements: Statement[];
}

/** Reads a statement as a role in a clause; undefined where it gives none. */
export function findRole(k: Knowledge, statement: Statement): RoleHeld | undefined {
  const { subject: part, object: actor } = statement;
  const { role } = getRelationType(k, statement.relation);
  if (!role || actor === undefined || !isClause(k, part)) return undefined;
  return { actor, role, clause: topClauseOf(k, part), part, statement };
}

/** All roles that statements give in clauses, in the order of the clauses and their parts, then of the statements. */
export function rolesHeld(k: Knowledge, statements: readonly Statement[] = k.dataset.statements): RoleHeld[] {
  const places = new Map(
    topClauses(k)
      .flatMap((clause) => withParts(k, clause))
      .map((part, at) => [part, at]),
  );
  return statements
    .flatMap((statement) => findRole(k, statement) ?? [])
    .toSorted((a, b) => places.get(a.part)! - places.get(b.part)!);
}

/** Puts roles held together by role, in the order of `clauseRoles`. */
export const groupByRole = (held: readonly RoleHeld[]): RoleStatements[] =>
  clauseRoles.flatMap((role) => {
    const statements = held.filter((one) => one.role === role).map(({ statement }) => statement);
    return statements.length > 0 ? [{ role, statements }] : [];
  });
