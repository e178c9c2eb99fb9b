/** A point on the screen in CSS pixels, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A line as it is drawn: a quadratic Bezier curve, or a loop back to where it started. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
  /** Set where both ends are one mark: the circle that the line runs along. */
  loop?: { centre: Point; radius: number };
}

/** How far a loop's middle stands off its mark, and its radius, in px at zoom 1; the line program knows the same numbers. */
export const loopSize = 16;

/**
 * The curve between two marks. A positive `bend` bows towards `centre` by that share of the distance, a
 * negative one away from it, so that lines of a ring lean inwards.
 */
export function curveBetween(from: Point, to: Point, bend: number, centre: Point, markRadius = 0): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && dy === 0) {
    const reach = (markRadius + loopSize * 0.6) * Math.SQRT1_2;
    const middle = { x: from.x + reach, y: from.y - reach };
    return { from, control: from, to, loop: { centre: middle, radius: loopSize } };
  }
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const inward = -dy * (centre.x - middle.x) + dx * (centre.y - middle.y) >= 0 ? 1 : -1;
  return { from, to, control: { x: middle.x - dy * bend * inward, y: middle.y + dx * bend * inward } };
}

/** The point at `t`, 0 to 1. */
export function pointOn({ from, control, to, loop }: Curve, t: number): Point {
  if (loop) {
    const angle = (0.75 - 2 * t) * Math.PI;
    return { x: loop.centre.x + loop.radius * Math.cos(angle), y: loop.centre.y - loop.radius * Math.sin(angle) };
  }
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** The direction of a curve at `t` in radians, turned so that words along it read from left to right. */
export function readingAngle(curve: Curve, t: number): number {
  const before = pointOn(curve, Math.max(0, t - 0.02));
  const after = pointOn(curve, Math.min(1, t + 0.02));
  const angle = Math.atan2(after.y - before.y, after.x - before.x);
  return angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/** How far a point is from a curve, in px; the curve is taken as twelve straight pieces. */
export function distanceTo(curve: Curve, { x, y }: Point): number {
  const pieces = 12;
  const points = Array.from({ length: pieces + 1 }, (_, i) => pointOn(curve, i / pieces));
  const distances = points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
  });
  return Math.min(...distances);
}
