import { clauseRoles, type ClauseRole, type Statement, type Tie } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getRelationType, isClause, type Knowledge } from "../../model/knowledge.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { actorRoles } from "./actorRoles.ts";
import { isActor, tiesOfActors } from "./actorTies.ts";
import { groupByRole, rolesHeld, type RoleStatements } from "./rolesHeld.ts";

/** A clause in which somebody has a role, and the statements that give it. */
export interface ClauseOfActor {
  clause: EntityId;
  roles: RoleStatements[];
}

/** Clauses in which a further actor has a role, and how the actor asked about is tied to it. */
export interface ClausesThrough {
  tie: Tie;
  via: EntityId;
  ties: Statement[];
  clauses: ClauseOfActor[];
}

export interface ClausesOfActor {
  actor: EntityId;
  /** Clauses that name the actor, in the order of the agreement. */
  clauses: ClauseOfActor[];
  /** Clauses of those whom the actor holds office in, belongs to or speaks for. */
  through: ClausesThrough[];
  /** Clauses and texts that the actor is tied to without a role in them: drafting, disputing, reporting. */
  tied: { tie: Tie; text: EntityId; statements: Statement[] }[];
}

/** The clauses in which an actor has one role, and the statements that give it. */
export interface ClausesInRole {
  role: ClauseRole;
  clauses: { clause: EntityId; statements: Statement[] }[];
}

/** Clauses of an actor by its role in them, in the order of the roles; a clause stands under each of its roles. */
export const groupClausesByRole = (clauses: readonly ClauseOfActor[]): ClausesInRole[] =>
  clauseRoles.flatMap((role) => {
    const own = clauses.flatMap(({ clause, roles }) =>
      roles.filter((one) => one.role === role).map(({ statements }) => ({ clause, statements })),
    );
    return own.length > 0 ? [{ role, clauses: own }] : [];
  });

function clausesNaming(k: Knowledge, actor: EntityId, passes: Passes, onlyAsActor: boolean): ClauseOfActor[] {
  const held = rolesHeld(k, (k.statementsOf.get(actor) ?? []).filter(passes)).filter(
    (one) => one.actor === actor && (!onlyAsActor || actorRoles.includes(one.role)),
  );
  const clauses = [...new Set(held.map(({ clause }) => clause))];
  return clauses.map((clause) => ({ clause, roles: groupByRole(held.filter((one) => one.clause === clause)) }));
}

interface Tied {
  tie: Tie;
  other: EntityId;
  statements: Statement[];
}

function addTie(ties: Tied[], tie: Tie, other: EntityId, statement: Statement) {
  const same = ties.find((one) => one.tie === tie && one.other === other);
  if (!same) ties.push({ tie, other, statements: [statement] });
  else if (!same.statements.includes(statement)) same.statements.push(statement);
}

function tiesOf(k: Knowledge, actor: EntityId, passes: Passes): Tied[] {
  const ties: Tied[] = [];
  for (const statement of (k.statementsOf.get(actor) ?? []).filter(passes)) {
    const { tie } = getRelationType(k, statement.relation);
    const other = statement.subject === actor ? statement.object : statement.subject;
    if (tie && other !== undefined && other !== actor && (tiesOfActors.includes(tie) || !isActor(k, other)))
      addTie(ties, tie, other, statement);
  }
  for (const statement of k.dataset.statements.filter(passes)) {
    const against = statement.accounts.some(
      ({ by, stance }) => by === actor && (stance === "denies" || stance === "doubts"),
    );
    const text = [statement.subject, statement.object].find((id) => id !== undefined && isClause(k, id));
    if (against && text !== undefined) addTie(ties, "disputing", text, statement);
  }
  return ties;
}

/**
 * The clauses in which an actor has a role, with the statements that give it; then, kept apart, those of the actors it
 * is tied to, and the texts and clauses it is tied to without a role. Goes over the statements that pass.
 */
export function clausesOfActor(k: Knowledge, actor: EntityId, passes: Passes = everyStatement): ClausesOfActor {
  const ties = tiesOf(k, actor, passes);
  const through = ties
    .filter(({ other }) => isActor(k, other))
    .map(({ tie, other: via, statements }) => ({
      tie,
      via,
      ties: statements,
      clauses: clausesNaming(k, via, passes, true),
    }))
    .filter(({ clauses }) => clauses.length > 0);
  const tied = ties
    .filter(({ other }) => !isActor(k, other))
    .map(({ tie, other: text, statements }) => ({ tie, text, statements }));
  return { actor, clauses: clausesNaming(k, actor, passes, false), through, tied };
}
