import type { BoxGrid, Rect } from "./BoxGrid.ts";

/** A name that wants a place beside its mark; all in CSS pixels of the stage, y downwards. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  /** The mark's radius. */
  radius: number;
  width: number;
  height: number;
  /** Heavier names choose first. */
  weight: number;
  /** A name that must stand: it is placed even where it covers marks, though never over another name. */
  must: boolean;
}

export const sides = ["below", "right", "left", "above", "rightBelow", "leftBelow", "rightAbove", "leftAbove"] as const;
export type Side = (typeof sides)[number];

export interface PlacedLabel {
  id: string;
  rect: Rect;
  side: Side;
}

const air = 3;

/** The rectangle of a label on one side of its mark. */
export function rectAt({ x, y, radius, width, height }: LabelWish, side: Side): Rect {
  const off = radius + air;
  const slant = radius * 0.72 + air;
  const horizontal = {
    below: x - width / 2,
    above: x - width / 2,
    right: x + off,
    left: x - off - width,
    rightBelow: x + slant,
    rightAbove: x + slant,
    leftBelow: x - slant - width,
    leftAbove: x - slant - width,
  }[side];
  const vertical = {
    below: y + off,
    above: y - off - height,
    right: y - height / 2,
    left: y - height / 2,
    rightBelow: y + slant * 0.6,
    leftBelow: y + slant * 0.6,
    rightAbove: y - slant * 0.6 - height,
    leftAbove: y - slant * 0.6 - height,
  }[side];
  return { left: horizontal, top: vertical, right: horizontal + width, bottom: vertical + height };
}

const inside = (rect: Rect, frame: Rect): boolean =>
  rect.left >= frame.left && rect.right <= frame.right && rect.top >= frame.top && rect.bottom <= frame.bottom;

/** The side on which a name covers least of marks; the one that it had before counts as a bit better. */
function leastOver(
  wish: LabelWish,
  options: readonly Side[],
  taken: BoxGrid<string>,
  last: Side | undefined,
): Side | undefined {
  let best: { side: Side; cost: number } | undefined;
  for (const side of options) {
    const cost = taken.covered(rectAt(wish, side), wish.id) * (side === last ? 0.8 : 1);
    if (!best || cost < best.cost) best = { side, cost };
  }
  return best?.side;
}

/**
 * Places names greedily by weight: each on the first side where it meets no mark, no other name and no edge of
 * the frame; names that find no side are left out, but for those that must stand, which cover as little of marks as
 * they can. The side a name had before is tried first, so that names do
 * not jump while the picture moves. `taken` holds marks and names and is added to.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: BoxGrid<string>,
  names: BoxGrid<string>,
  frame: Rect,
  before: ReadonlyMap<string, Side>,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const last = before.get(wish.id);
    const order = last ? [last, ...sides] : sides;
    const free = (grid: BoxGrid<string>) =>
      order.filter((side) => inside(rectAt(wish, side), frame) && !grid.meets(rectAt(wish, side), wish.id));
    const [clear] = free(taken);
    const side = clear ?? (wish.must ? leastOver(wish, free(names), taken, last) : undefined);
    if (!side) continue;
    const rect = rectAt(wish, side);
    taken.add(rect, `label ${wish.id}`);
    names.add(rect, `label ${wish.id}`);
    placed.push({ id: wish.id, rect, side });
  }
  return placed;
}
