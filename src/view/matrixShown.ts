import type { Knowledge } from "../model/knowledge.ts";
import { actorRoles } from "../query/clauses/actorRoles.ts";
import { matrixOf, type Matrix } from "../query/matrix/matrixOf.ts";
import type { Shown } from "./shown.ts";
import type { View } from "./view.ts";

/** The matrix of what is shown: columns are the shown clauses, rows those who still have a role in one of them. */
export function matrixShown(
  k: Knowledge,
  shown: Shown,
  { rows: order = "bound", hiddenRoles = [] }: Pick<View, "rows" | "hiddenRoles">,
): Matrix {
  const passing = new Set(shown.statements);
  const roles = actorRoles.filter((role) => !hiddenRoles.includes(role));
  const { columns: all, rows } = matrixOf(k, { rows: order, roles, passes: (statement) => passing.has(statement) });
  const columns = all.filter((clause) => shown.entities.has(clause));
  const places = new Map(columns.map((clause, column) => [clause, column]));
  const cellsIn = (row: Matrix["rows"][number]) =>
    row.cells.flatMap((cell) => {
      const column = places.get(cell.clause);
      return column === undefined ? [] : [{ ...cell, column }];
    });
  return {
    columns,
    rows: rows.map((row) => ({ ...row, cells: cellsIn(row) })).filter(({ cells }) => cells.length > 0),
  };
}
