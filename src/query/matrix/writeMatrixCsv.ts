import { getEntity, getMark, type Knowledge } from "../../model/knowledge.ts";
import { writeCsv } from "../writeCsv.ts";
import type { Matrix } from "./matrixOf.ts";

/** A matrix as comma-separated values: a column a clause, a row an actor, roles in the cells. */
export const writeMatrixCsv = (k: Knowledge, { columns, rows }: Matrix): string =>
  writeCsv([
    ["actor", ...columns.map((clause) => getMark(getEntity(k, clause)))],
    ...rows.map(({ actor, cells }) => {
      const byColumn = new Map(cells.map(({ column, roles }) => [column, roles.map(({ role }) => role).join("; ")]));
      return [getEntity(k, actor).label, ...columns.map((_, column) => byColumn.get(column) ?? "")];
    }),
  ]);
