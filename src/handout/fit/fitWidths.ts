import type { HandoutTable } from "../../view/story/tables/table.ts";
import { rowHeight, type TableSetting } from "./splitRows.ts";
import { textWidth } from "./textWidth.ts";

/** At most so many rows are tried; of more, as many spread evenly over all. */
const mostTried = 48;
/** What one column gives another at a time, as shares of the whole width. */
const steps = [0.08, 0.04, 0.02];

/** How high rows are together where the columns have these widths, and how full their fullest cells are. */
function measure(rows: readonly string[][], setting: TableSetting, widths: readonly number[]) {
  const fullest = (row: readonly string[]) =>
    Math.max(...row.map((words, at) => textWidth(words, setting.type) / widths[at]!));
  return {
    high: rows.reduce((sum, row) => sum + rowHeight(row, { ...setting, widths }), 0),
    full: rows.reduce((sum, row) => sum + fullest(row), 0),
  };
}

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
 * Shares of a width at which rows are no higher than at the given ones: as long as it makes them lower, or as high and
 * their fullest cells less full, one column gives to another (hill climbing), down to the least that it needs.
 */
export function fitWidths(head: readonly string[], rows: readonly string[][], setting: TableSetting): number[] {
  const tried = rows.filter((_, at) => at % Math.ceil(rows.length / mostTried) === 0);
  const least = leastOf(head, rows, setting);
  const moves = (widths: readonly number[], step: number): number[][] =>
    widths.flatMap((own, from) =>
      own - step < least[from]!
        ? []
        : widths.flatMap((_, to) =>
            from === to ? [] : [widths.map((share, at) => share + (at === to ? step : at === from ? -step : 0))],
          ),
    );
  let best = { widths: [...setting.widths], ...measure(tried, setting, setting.widths) };
  for (const step of steps)
    for (let next: typeof best | undefined = best; next; best = next ?? best) {
      const { widths, high, full } = best;
      next = moves(widths, step)
        .map((one) => ({ widths: one, ...measure(tried, setting, one) }))
        .find((one) => one.high < high || (one.high === high && one.full < full * 0.999));
    }
  return best.widths;
}

/** A table with the widths that make it lowest; one whose columns are to be even, or hold signs, as it is. */
export const fitTable = (table: HandoutTable, setting: TableSetting): HandoutTable =>
  table.even || table.centred ? table : { ...table, widths: fitWidths(table.head, table.rows, setting) };
