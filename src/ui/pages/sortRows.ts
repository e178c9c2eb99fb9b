/** A column of a table by which it can be sorted, and the way. */
export interface Order<Column extends string> {
  column: Column;
  down: boolean;
}

/** A value of a row that rows can be sorted by. */
export type Cell = string | number;

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const compare = (a: Cell, b: Cell): number =>
  typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b));

/** Rows sorted by a column; equal ones keep their order, and numbers inside words count as numbers. */
export function sortRows<Column extends string, Row extends { cells: Readonly<Record<Column, Cell>> }>(
  rows: readonly Row[],
  { column, down }: Order<Column>,
): Row[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a.cells[column], b.cells[column]));
}
