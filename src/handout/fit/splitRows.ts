import { countLines, type TypeSize } from "./textWidth.ts";

/** How a table is set: its width, the shares of its columns, and the air beside and over words, in points. */
export interface TableSetting {
  width: number;
  widths: readonly number[];
  beside: number;
  over: number;
  type: TypeSize;
}

/** How high a row is, in points; its first cell is bold. */
export function rowHeight(row: readonly string[], { width, widths, beside, over, type }: TableSetting): number {
  const lines = row.map((words, at) =>
    countLines(words, (widths[at] ?? 0) * width - 2 * beside, at === 0 ? { ...type, bold: true } : type),
  );
  return Math.max(1, ...lines) * type.size * 1.22 + 2 * over;
}

/** Takes rows as far as there is room, but at least one a page; the first page may have less room than the others. */
function fill(heights: readonly number[], first: number, room: number): number[] {
  const counts: number[] = [];
  let left = 0;
  for (const height of heights) {
    if (counts.length === 0 || height > left) {
      left = counts.length === 0 ? first : room;
      counts.push(0);
    }
    counts[counts.length - 1]!++;
    left -= height;
  }
  return counts;
}

/** Cuts rows into as few pages as there is room for, about evenly filled, each with at least one row. */
export function splitRows(
  rows: readonly string[][],
  { first, room }: { first: number; room: number },
  setting: TableSetting,
): string[][][] {
  const heights = rows.map((row) => rowHeight(row, setting));
  const fewest = fill(heights, first, room).length;
  const even = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, fewest);
  const tries = [0, 0.1, 0.2, 0.3, 0.5, 0.8].map((more) => even * (1 + more));
  const counts =
    tries
      .map((high) => fill(heights, Math.min(first, high), Math.min(room, high)))
      .find(({ length }) => length <= fewest) ?? fill(heights, first, room);
  let from = 0;
  return counts.map((count) => rows.slice(from, (from += count)));
}
