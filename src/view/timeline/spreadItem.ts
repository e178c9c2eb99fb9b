import { labelGap, type PlacedItem } from "./placeItems.ts";

/** Where an item lies on the part of the line that is seen, in pixels; its bar and its name from its own left end. */
export interface SpreadItem {
  left: number;
  wide: number;
  barAt: number;
  bar: number;
  name: number;
  /** What the name may take up; less than it needs where it is cut. */
  room: number;
}

/** So far a bar with an open end runs past the line. */
const beyond = 40;

/**
 * A bar and its name as far as they can be seen where the line begins at `origin` and is so wide: the name stands on its bar,
 * else behind it, or before it where only there it has all its room.
 */
export function spreadItem(placed: PlacedItem, origin: number, width: number, disc = 0): SpreadItem {
  const { from, to, inside, free, before, label } = placed;
  const left = from === undefined ? -beyond : Math.max(-beyond, from - origin);
  const right = to === undefined ? width + beyond : Math.min(width + beyond, to - origin);
  const [start, end] = [Math.min(left, (left + right - disc) / 2), Math.max(right, (left + right + disc) / 2)];
  const bar = right - left;
  if (inside) {
    const at = Math.max(0, left) + labelGap + 2;
    return { left, wide: bar, barAt: 0, bar, name: at - left, room: Math.min(label, Math.min(width, right) - at - labelGap) }; // prettier-ignore
  }
  const behind = Math.min(width, free - origin - labelGap) - (end + labelGap);
  const ahead = start - labelGap - label;
  if (behind < label && from !== undefined && start < width && ahead >= Math.max(0, before - origin + labelGap))
    return { left: ahead, wide: right - ahead, barAt: left - ahead, bar, name: 0, room: label };
  const room = Math.min(label, behind);
  const name = end + labelGap - left;
  return { left, wide: Math.max(bar, name + Math.max(0, room)), barAt: 0, bar, name, room };
}
