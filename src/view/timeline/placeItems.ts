import type { LaneItem } from "./timelineLanes.ts";
import { packRows } from "./packRows.ts";
import type { Measure } from "./ticks.ts";

/** Where an item is drawn, in pixels from the first of January 1970; an end that is open is absent. */
export interface PlacedItem {
  item: LaneItem;
  row: number;
  from?: number;
  to?: number;
  /** Whether its name stands on its bar, which then is long enough for that. */
  inside: boolean;
  /** Where the next item of its row begins. */
  free: number;
  /** Where the last item before it in its row ends, with its whole name. */
  before: number;
  /** What the name takes up. */
  label: number;
}

/** How wide a mark of one day is at least, how far a name stands from it, and how much air follows it, in pixels. */
export const leastMark = 10;
export const labelGap = 6;
const air = 12;

/** So wide a name always has room; a longer one takes what its row leaves. */
const enough = 420;

/** The ends of an item: one day is drawn around its middle where it would be too small to see. */
function endsOf({ from, to }: LaneItem, perDay: number): { from?: number; to?: number } {
  if (from === undefined) return to === undefined ? {} : { to: (to + 1) * perDay };
  if (to === undefined) return { from: from * perDay };
  const middle = ((from + to + 1) * perDay) / 2;
  const half = Math.max(leastMark, (to + 1 - from) * perDay) / 2;
  return { from: middle - half, to: middle + half };
}

/** Sets the items of a lane in rows, none over another with its name; the same wherever along time one looks. */
export function placeItems(items: readonly LaneItem[], perDay: number, measure: Measure): PlacedItem[] {
  const drawn = items.map((item) => {
    const { from, to } = endsOf(item, perDay);
    const label = measure(item.label);
    const length = (to ?? Infinity) - (from ?? -Infinity);
    const inside = length >= label + 2 * labelGap + 4;
    const after = inside || to === undefined ? 0 : labelGap + Math.min(label, enough);
    const end = inside || to === undefined ? (to ?? Infinity) : to + labelGap + label;
    return {
      item,
      from,
      to,
      label,
      inside,
      end,
      extent: { from: from ?? -Infinity, to: (to ?? Infinity) + after + air },
    };
  });
  const rows = packRows(drawn.map(({ extent }) => extent));
  const free = items.map(() => Infinity);
  const before = items.map(() => -Infinity);
  const last = new Map<number, number>();
  const order = drawn.map((_, at) => at).toSorted((a, b) => drawn[a]!.extent.from - drawn[b]!.extent.from || a - b);
  for (const at of order) {
    const previous = last.get(rows[at]!);
    if (previous !== undefined) {
      free[previous] = drawn[at]!.extent.from;
      before[at] = drawn[previous]!.end;
    }
    last.set(rows[at]!, at);
  }
  return drawn.map(({ item, from, to, label, inside }, at): PlacedItem => ({
    item,
    row: rows[at]!,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    inside,
    free: free[at]!,
    before: before[at]!,
    label,
  }));
}
