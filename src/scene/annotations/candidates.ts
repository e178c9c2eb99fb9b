import type { Rect } from "../labels/BoxGrid.ts";
import { pointOn, type Curve, type Point } from "../lines/curve.ts";
import type { Disc } from "./hullAround.ts";
import { rectAround } from "./rects.ts";

interface Size {
  width: number;
  height: number;
}

const most = (value: number): number => Math.max(-1, Math.min(1, value * 1.5));

/** The turns to either side of a direction, nearest first. */
const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((step) => (step * Math.PI) / 8);

/** Places beside a mark: next to it and farther off, those in the direction away from `centre` first. */
export function besideMark(mark: Disc, size: Size, centre: Point, scale: number): Rect[] {
  const away = Math.atan2(mark.y - centre.y, mark.x - centre.x);
  const gaps = [10, 30, 56].map((gap) => mark.radius + gap * scale);
  return gaps.flatMap((gap) =>
    turns.map((turn) => {
      const [dx, dy] = [Math.cos(away + turn), Math.sin(away + turn)];
      const middle = {
        x: mark.x + dx * gap + (most(dx) * size.width) / 2,
        y: mark.y + dy * gap + (most(dy) * size.height) / 2,
      };
      return rectAround(middle, size);
    }),
  );
}

/** Places on a curve, its middle first. */
export const onCurve = (curve: Curve, size: Size): Rect[] =>
  [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((t) => rectAround(pointOn(curve, t), size));

/** Places around an outline: above it, below, beside. */
export function aroundOutline(corners: readonly Point[], size: Size, scale: number): Rect[] {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const off = { x: size.width / 2 + 6 * scale, y: size.height / 2 + 6 * scale };
  const along = [middle.x, left + size.width / 2, right - size.width / 2];
  return [
    ...along.map((x) => ({ x, y: top - off.y })),
    ...along.map((x) => ({ x, y: bottom + off.y })),
    { x: right + off.x, y: middle.y },
    { x: left - off.x, y: middle.y },
  ].map((at) => rectAround(at, size));
}
