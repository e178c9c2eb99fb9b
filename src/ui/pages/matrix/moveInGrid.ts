import { clamp } from "../../../view/clamp.ts";
/** A cell of a grid: row 0 holds the headings of the columns, column 0 those of the rows. */
export interface GridPlace {
  row: number;
  column: number;
}

const page = 8;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
};

/**
 * Where a key leads in a grid whose last cell is `last`; undefined for keys that lead nowhere. Home and End go to the
 * ends of the row, with Control to those of the grid. The corner at 0, 0 is no place to be.
 */
export function moveInGrid(at: GridPlace, key: string, withControl: boolean, last: GridPlace): GridPlace | undefined {
  const step = withControl ? undefined : steps[key];
  const to = step
    ? { row: clamp(at.row + step[0], 0, last.row), column: clamp(at.column + step[1], 0, last.column) }
    : key === "Home"
      ? { row: withControl ? 1 : at.row, column: withControl || at.row > 0 ? 0 : 1 }
      : key === "End"
        ? { row: withControl ? last.row : at.row, column: last.column }
        : undefined;
  return to && to.row + to.column === 0 ? at : to;
}
