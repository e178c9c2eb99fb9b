/** What an item takes up along a line, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

/** The row of each item, from 0: as few rows as it takes for none to lie over another, each item in the first that has room, from left to right. */
export function packRows(items: readonly Extent[]): number[] {
  const order = items.map((_, at) => at).toSorted((a, b) => items[a]!.from - items[b]!.from || a - b);
  const rows = items.map(() => 0);
  const ends: number[] = [];
  for (const at of order) {
    const { from, to } = items[at]!;
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    rows[at] = row;
    ends[row] = to;
  }
  return rows;
}
