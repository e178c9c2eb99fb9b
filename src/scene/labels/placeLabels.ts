import type { Point } from "../lines/curve.ts";
import { leaderBetween, leaderRects } from "./leader.ts";
import type { BoxGrid, Rect } from "./BoxGrid.ts";

/** A name as it is set: in one line, or in several. */
export interface Shape {
  lines: readonly string[];
  width: number;
  height: number;
}

/** A name that wants a place beside its mark; all in CSS pixels of the stage, y downwards. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  /** The mark's radius. */
  radius: number;
  /** How it can be set, the best first. */
  shapes: readonly Shape[];
  /** Heavier names choose first. */
  weight: number;
  /** A name that must stand: it is placed even where it covers marks, though never over another name or what is `firm`. */
  must: boolean;
  /** How far from its mark it may stand, if it must: a hairline then ties it to the mark. */
  reaches?: readonly number[];
}

/** How a name lies beside its mark: the way to it, y downwards, and which point of the name lies there, in shares of its size. */
interface Lie {
  x: number;
  y: number;
  across: number;
  down: number;
}

const near = {
  below: { x: 0, y: 1, across: 0.5, down: 0 },
  right: { x: 1, y: 0, across: 0, down: 0.5 },
  left: { x: -1, y: 0, across: 1, down: 0.5 },
  above: { x: 0, y: -1, across: 0.5, down: 1 },
  rightBelow: { x: 0.72, y: 0.5, across: 0, down: 0 },
  leftBelow: { x: -0.72, y: 0.5, across: 1, down: 0 },
  rightAbove: { x: 0.72, y: -0.5, across: 0, down: 1 },
  leftAbove: { x: -0.72, y: -0.5, across: 1, down: 1 },
} as const satisfies Record<string, Lie>;

const far = {
  ...near,
  rightLow: { x: 0.92, y: 0.38, across: 0, down: 0.3 },
  rightHigh: { x: 0.92, y: -0.38, across: 0, down: 0.7 },
  leftLow: { x: -0.92, y: 0.38, across: 1, down: 0.3 },
  leftHigh: { x: -0.92, y: -0.38, across: 1, down: 0.7 },
  belowRight: { x: 0.38, y: 0.92, across: 0.25, down: 0 },
  belowLeft: { x: -0.38, y: 0.92, across: 0.75, down: 0 },
  aboveRight: { x: 0.38, y: -0.92, across: 0.25, down: 1 },
  aboveLeft: { x: -0.38, y: -0.92, across: 0.75, down: 1 },
} as const satisfies Record<string, Lie>;

export type Side = keyof typeof far;
const sides = { near: Object.keys(near) as Side[], far: Object.keys(far) as Side[] };

/** Where a name stands beside its mark, and in which of its shapes. */
export interface Spot {
  side: Side;
  shape: number;
  /** How much farther off than next to the mark. */
  reach: number;
}

export interface PlacedLabel extends Spot {
  id: string;
  rect: Rect;
  /** The hairline to a name that stands farther off. */
  leader?: readonly [Point, Point];
}

/** What is in the way of names. */
export interface Obstacles {
  /** Marks and names; added to. */
  taken: BoxGrid<string>;
  /** What no name may ever cover; added to. */
  firm: BoxGrid<string>;
  frame: Rect;
}

const air = 3;

/** The rectangle of a name on one side of its mark. */
function rectAt({ x, y, radius, shapes }: LabelWish, { side, shape, reach }: Spot): Rect {
  const { width, height } = shapes[shape] ?? { width: 0, height: 0 };
  const lie = far[side];
  const left = x + (radius + reach) * lie.x + air * Math.sign(lie.x) - width * lie.across;
  const top = y + (radius + reach) * lie.y + air * Math.sign(lie.y) - height * lie.down;
  return { left, top, right: left + width, bottom: top + height };
}

const inside = (rect: Rect, frame: Rect): boolean =>
  rect.left >= frame.left && rect.right <= frame.right && rect.top >= frame.top && rect.bottom <= frame.bottom;

const isSame = (a: Spot, b: Spot | undefined): boolean =>
  b !== undefined && a.side === b.side && a.shape === b.shape && a.reach === b.reach;

/**
 * The spots that a name tries, the best first: next to its mark in each of its shapes, then farther off; of each kind first on the
 * side that it had, so that it neither jumps nor stays far off where there is room again.
 */
function* spotsOf({ shapes, reaches = [] }: LabelWish, last: Spot | undefined): Generator<Spot> {
  for (const reach of [0, ...reaches])
    for (const shape of shapes.keys()) {
      const goesOn = last?.reach === reach && last.shape === shape;
      if (goesOn) yield { side: last.side, shape, reach };
      for (const side of reach > 0 ? sides.far : sides.near) yield { side, shape, reach };
    }
}

/** The hairline to a name; undefined where it would lie over what no name may cover. */
function leaderTo(wish: LabelWish, rect: Rect, firm: BoxGrid<string>): readonly [Point, Point] | undefined {
  const leader = leaderBetween(wish, wish.radius, rect);
  return leaderRects(leader).some((piece) => firm.meets(piece, wish.id)) ? undefined : leader;
}

/** The first spot where a name meets nothing. */
function clearSpot(
  wish: LabelWish,
  { taken, firm, frame }: Obstacles,
  last: Spot | undefined,
): PlacedLabel | undefined {
  for (const spot of spotsOf(wish, last)) {
    const rect = rectAt(wish, spot);
    if (!inside(rect, frame) || taken.meets(rect, wish.id)) continue;
    if (spot.reach === 0) return { id: wish.id, rect, ...spot };
    const leader = leaderTo(wish, rect, firm);
    if (leader) return { id: wish.id, rect, ...spot, leader };
  }
  return undefined;
}

/** The spot next to its mark where a name covers least of what it may cover; the one that it had counts as a bit better. */
function leastOver(
  wish: LabelWish,
  { taken, firm, frame }: Obstacles,
  last: Spot | undefined,
): PlacedLabel | undefined {
  let best: { label: PlacedLabel; cost: number } | undefined;
  for (const spot of spotsOf({ ...wish, reaches: [] }, last)) {
    const rect = rectAt(wish, spot);
    if (!inside(rect, frame) || firm.meets(rect, wish.id)) continue;
    const cost = taken.covered(rect, wish.id) * (isSame(spot, last) ? 0.8 : 1);
    if (!best || cost < best.cost) best = { label: { id: wish.id, rect, ...spot }, cost };
  }
  return best?.label;
}

/** Takes the place of a name. */
function take({ id, rect, leader }: PlacedLabel, { taken, firm }: Obstacles): void {
  for (const box of [rect, ...(leader ? leaderRects(leader) : [])]) {
    taken.add(box, `label ${id}`);
    firm.add(box, `label ${id}`);
  }
}

/** Places names one after another, in an order of their own. */
function placeInTurn(wishes: readonly LabelWish[], obstacles: Obstacles, before: ReadonlyMap<string, Spot>) {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const last = before.get(wish.id);
    const label = clearSpot(wish, obstacles, last) ?? (wish.must ? leastOver(wish, obstacles, last) : undefined);
    if (!label) continue;
    take(label, obstacles);
    placed.push(label);
  }
  return placed;
}

/** So often names are placed anew because one that must stand found no place, and so often in vain. */
const most = { turns: 12, vain: 3 };

/**
 * Places names greedily by weight: each in the first spot where it meets no mark, no other name and no edge of the frame;
 * names that find none are left out, but for those that must stand, which cover as little of marks as they can. Where one of
 * these finds no place, all are placed anew with it first (squeaky wheel optimization; Joslin and Clements 1999), and the best
 * turn counts. The spot that a name had `before` is tried first, so that names do not jump while the picture moves.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  before: ReadonlyMap<string, Spot>,
): PlacedLabel[] {
  const rank = new Map(wishes.map(({ id, weight }) => [id, weight]));
  const byRank = (a: LabelWish, b: LabelWish) => rank.get(b.id)! - rank.get(a.id)! || (a.id < b.id ? -1 : 1);
  let best: { placed: PlacedLabel[]; left: LabelWish[] } | undefined;
  let vain = 0;
  for (let turn = 0; turn < most.turns && vain < most.vain && best?.left.length !== 0; turn++) {
    const grids = { ...obstacles, taken: obstacles.taken.copy(), firm: obstacles.firm.copy() };
    const placed = placeInTurn(wishes.toSorted(byRank), grids, before);
    const stand = new Set(placed.map(({ id }) => id));
    const left = wishes.filter(({ id, must }) => must && !stand.has(id));
    vain = best && left.length >= best.left.length ? vain + 1 : 0;
    if (vain === 0) best = { placed, left };
    for (const { id } of left) rank.set(id, Math.max(...rank.values()) + 1);
  }
  const placed = best?.placed ?? [];
  for (const label of placed) take(label, obstacles);
  return placed;
}
