import type { HandoutTable } from "../../view/story/tables/table.ts";
import { rowHeight, type TableSetting } from "./splitRows.ts";
import { textWidth } from "./textWidth.ts";

/** At most so many rows are tried; of more, as many spread evenly over all. */
const mostTried = 48;
/** What one column gives another at a time, as shares of the whole width. */
const steps = [0.08, 0.04, 0.02];

/** How high rows are together, where the columns have these widths. */
const heightOf = (rows: readonly string[][], setting: TableSetting, widths: readonly number[]): number =>
  rows.reduce((sum, row) => sum + rowHeight(row, { ...setting, widths }), 0);

/** More letters than this are a text, which is not to be a narrow tower. */
const text = 40;
const leastForText = 0.16;

/** The least share of each column: no word of its heading is broken, and a text in it can be read. */
const leastOf = (head: readonly string[], rows: readonly string[][], { width, beside, type }: TableSetting): number[] =>
  head.map((words, at) => {
    const longest = Math.max(0, ...words.split(" ").map((word) => textWidth(word, { ...type, bold: true })));
    const told = rows.some((row) => (row[at] ?? "").length > text) ? leastForText : 0.05;
    return Math.max(told, (longest + 2 * beside) / width);
  });

/**
 * Shares of a width at which rows are lower than at the given ones: as long as it makes them lower, one column gives to
 * another (hill climbing); no column falls below its heading's longest word, or below what it had.
 */
export function fitWidths(head: readonly string[], rows: readonly string[][], setting: TableSetting): number[] {
  const tried = rows.filter((_, at) => at % Math.ceil(rows.length / mostTried) === 0);
  const least = leastOf(head, rows, setting);
  let widths = [...setting.widths];
  let height = heightOf(tried, setting, widths);
  for (const step of steps)
    for (let found = true; found;) {
      found = false;
      for (const [from, own] of widths.entries())
        for (const to of widths.keys()) {
          if (from === to || found || own - step < least[from]!) continue;
          const changed = widths.map((share, at) => (at === from ? share - step : at === to ? share + step : share));
          const high = heightOf(tried, setting, changed);
          if (high < height) [widths, height, found] = [changed, high, true];
        }
    }
  return widths;
}

/** A table with the widths that make it lowest; one whose columns are to be even, or hold signs, as it is. */
export const fitTable = (table: HandoutTable, setting: TableSetting): HandoutTable =>
  table.even || table.centred ? table : { ...table, widths: fitWidths(table.head, table.rows, setting) };
