import type { Point } from "../lines/curve.ts";
import { around } from "../screen.ts";
import type { Rect } from "./BoxGrid.ts";

const gap = 2;
const step = 6;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The hairline from a mark to the nearest point of its name, free of both. */
export function leaderBetween(mark: Point, radius: number, rect: Rect): readonly [Point, Point] {
  const to = { x: within(mark.x, rect.left, rect.right), y: within(mark.y, rect.top, rect.bottom) };
  const length = Math.hypot(to.x - mark.x, to.y - mark.y) || 1;
  const at = (off: number): Point => ({
    x: mark.x + ((to.x - mark.x) * off) / length,
    y: mark.y + ((to.y - mark.y) * off) / length,
  });
  return [at(Math.min(length, radius + gap)), at(Math.max(0, length - gap))];
}

/** Small squares along a hairline, by which it is kept from what is written and drawn. */
export function leaderRects([from, to]: readonly [Point, Point]): Rect[] {
  const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: pieces + 1 }, (_, i) =>
    around({ x: from.x + ((to.x - from.x) * i) / pieces, y: from.y + ((to.y - from.y) * i) / pieces }, 1),
  );
}
