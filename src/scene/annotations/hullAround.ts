import type { Point } from "../lines/curve.ts";

/** A disc on the screen. */
export interface Disc extends Point {
  radius: number;
}

const corners = 24;

/** On which side of the line from a to b a point lies: positive where the three turn clockwise on the screen. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** One half of a hull, by Andrew's monotone chain over points from left to right, or from right to left. */
function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** The corners of the smallest convex outline around discs that stays `padding` px off each of them, clockwise on the screen. */
export function hullAround(discs: readonly Disc[], padding: number): Point[] {
  // A polygon around a circle, not in it: its sides, not only its corners, keep the distance.
  const around = ({ x, y, radius }: Disc) =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (i * 2 * Math.PI) / corners;
      const reach = (radius + padding) / Math.cos(Math.PI / corners);
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    });
  const points = discs.flatMap(around).toSorted((a, b) => a.x - b.x || a.y - b.y);
  return points.length === 0 ? [] : [...chain(points), ...chain(points.toReversed())];
}
