import { share, type Rect } from "../labels/BoxGrid.ts";
import type { Point } from "../lines/curve.ts";
import type { Disc } from "./hullAround.ts";
import { covers, grown, overhang } from "./rects.ts";

/** What a box should keep off, each as much as it matters. */
export interface Surroundings {
  frame: Rect;
  /** Marks, with what it costs to cover one. */
  marks: readonly (Disc & { cost: number })[];
  /** Points on lines that are looked at. */
  lines: readonly Point[];
  /** Boxes that have their place. */
  boxes: readonly Rect[];
}

/** Between two boxes, in px. */
const air = 8;
const cost = { box: 2000, overhang: 20, line: 4, later: 0.5, moved: 15, unwanted: 300 };

function costOf(rect: Rect, { frame, marks, lines, boxes }: Surroundings): number {
  let sum = overhang(rect, frame) * cost.overhang;
  for (const mark of marks) if (mark.cost > 0 && covers(rect, mark)) sum += mark.cost;
  for (const { x, y } of lines)
    if (x > rect.left && x < rect.right && y > rect.top && y < rect.bottom) sum += cost.line;
  for (const box of boxes) if (share(rect, grown(box, air))) sum += cost.box;
  return sum;
}

/** What else decides on a place. */
export interface Leaning {
  /** The place of the last frame. */
  before?: number | undefined;
  /** Whether the first place was asked for. */
  isFirstWanted?: boolean;
}

/**
 * The place in a list, the best liked first, that covers least; never one that covers a mark of its `own`. The place of
 * the last frame is kept unless another one is clearly better, so that boxes do not jump while the picture moves.
 */
export function placeBox(
  candidates: readonly Rect[],
  own: readonly Disc[],
  surroundings: Surroundings,
  { before, isFirstWanted = false }: Leaning = {},
): { rect: Rect; at: number } | undefined {
  let best: { rect: Rect; at: number; cost: number } | undefined;
  for (const [at, rect] of candidates.entries()) {
    if (own.some((disc) => covers(rect, disc))) continue;
    const liked = (at === before ? cost.moved : 0) + (isFirstWanted && at === 0 ? cost.unwanted : 0);
    const whole = costOf(rect, surroundings) + at * cost.later - liked;
    if (!best || whole < best.cost) best = { rect, at, cost: whole };
  }
  return best && { rect: best.rect, at: best.at };
}
