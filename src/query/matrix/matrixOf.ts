import type { ClauseRole } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { RowOrder } from "../../model/question.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { actorRoles } from "../clauses/actorRoles.ts";
import { groupByRole, rolesHeld, type RoleHeld, type RoleStatements } from "../clauses/rolesHeld.ts";
import { topClauses } from "../clauses/topClauses.ts";
import { groupBy } from "../groupBy.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { orderBySimilarity } from "./orderBySimilarity.ts";

/** The roles of one actor in one clause; there is a cell only where there is a role. */
export interface MatrixCell {
  clause: EntityId;
  /** The place of the clause among the columns. */
  column: number;
  roles: RoleStatements[];
}

/** An actor and its cells, in the order of the columns. */
export interface MatrixRow {
  actor: EntityId;
  cells: MatrixCell[];
}

export interface Matrix {
  /** All clauses, in the order of the agreement. */
  columns: EntityId[];
  rows: MatrixRow[];
}

/** What a matrix shows, and in which order. */
export interface MatrixWanted {
  rows?: RowOrder;
  /** Roles that fill a cell; without it, the five of actors. */
  roles?: readonly ClauseRole[];
  /** Statements that count, such as those that a lens lets through. */
  passes?: Passes;
}

/** In how many clauses an actor is named as a bearer. */
export const countBound = ({ cells }: MatrixRow): number =>
  cells.filter(({ roles }) => roles.some(({ role }) => role === "bearer")).length;

const rowOf = (actor: EntityId, held: readonly RoleHeld[], columns: readonly EntityId[]): MatrixRow => {
  const byClause = groupBy(held, ({ clause }) => clause);
  const cells = columns.flatMap((clause, column): MatrixCell[] => {
    const own = byClause.get(clause);
    return own ? [{ clause, column, roles: groupByRole(own) }] : [];
  });
  return { actor, cells };
};

const marksOf = ({ cells }: MatrixRow): ReadonlySet<string> =>
  new Set(cells.flatMap(({ clause, roles }) => roles.map(({ role }) => `${clause} ${role}`)));

/** Actors by clauses: whoever has one of the roles in any clause is a row, every clause is a column. */
export function matrixOf(k: Knowledge, wanted: MatrixWanted = {}): Matrix {
  const { rows: order = "bound", roles = actorRoles, passes = everyStatement } = wanted;
  const columns = topClauses(k);
  const held = rolesHeld(k, k.dataset.statements.filter(passes)).filter(({ role }) => roles.includes(role));
  const rows = [...groupBy(held, ({ actor }) => actor)].map(([actor, own]) => rowOf(actor, own, columns));
  const label = ({ actor }: MatrixRow) => getEntity(k, actor).label;
  const byName = rows.toSorted((a, b) => label(a).localeCompare(label(b), "en") || (a.actor < b.actor ? -1 : 1));
  if (order === "name") return { columns, rows: byName };
  const byBound = byName.toSorted((a, b) => countBound(b) - countBound(a) || b.cells.length - a.cells.length);
  return { columns, rows: order === "bound" ? byBound : orderBySimilarity(byBound, marksOf) };
}
