import type { Rect } from "../labels/BoxGrid.ts";
import type { Point } from "../lines/curve.ts";
import type { Disc } from "./hullAround.ts";

/** The rectangle of a size around a point. */
export const rectAround = ({ x, y }: Point, { width, height }: { width: number; height: number }): Rect => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** The point of a rectangle that is nearest to another one. */
export const nearestIn = ({ left, right, top, bottom }: Rect, { x, y }: Point): Point => ({
  x: Math.max(left, Math.min(right, x)),
  y: Math.max(top, Math.min(bottom, y)),
});

/** Whether a rectangle covers a part of a disc; asked of every mark for every place, so without objects and roots. */
export function covers({ left, right, top, bottom }: Rect, { x, y, radius }: Disc): boolean {
  const dx = x < left ? left - x : x > right ? x - right : 0;
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
  return dx * dx + dy * dy < radius * radius;
}

/** How far a rectangle reaches out of another one, in px. */
export const overhang = (rect: Rect, frame: Rect): number =>
  Math.max(0, frame.left - rect.left) +
  Math.max(0, rect.right - frame.right) +
  Math.max(0, frame.top - rect.top) +
  Math.max(0, rect.bottom - frame.bottom);

/** A rectangle that is larger on every side. */
export const grown = ({ left, right, top, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});
