import { pointOn, type Curve, type Point } from "./curve.ts";

/** A line as it is seen: what is left of its curve between the marks, and its arrow. */
export interface DrawnCurve {
  curve: Curve;
  /** The corners of the arrow: its tip, then its foot on either side. */
  head?: [tip: Point, left: Point, right: Point];
}

/** How long an arrow is and how far its foot reaches to either side, in px; the line program knows the same numbers. */
export const arrow = { length: 7, reach: 3.2 };

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** About how long a curve is: between its chord and its corner. */
const lengthOf = ({ from, control, to }: Curve): number =>
  (2 * far(from, to) + far(from, control) + far(control, to)) / 3;

/** The part of a quadratic curve between two shares of it, which is one again. */
function between(curve: Curve, a: number, b: number): Curve {
  const { from, control, to } = curve;
  const blend = (p: number, q: number, r: number) =>
    (1 - a) * (1 - b) * p + ((1 - a) * b + a * (1 - b)) * q + a * b * r;
  return {
    from: pointOn(curve, a),
    control: { x: blend(from.x, control.x, to.x), y: blend(from.y, control.y, to.y) },
    to: pointOn(curve, b),
  };
}

function headOf(curve: Curve, foot: number, tip: number, reach: number): [Point, Point, Point] {
  const at = pointOn(curve, foot);
  const { from, control, to } = curve;
  const dx = (1 - foot) * (control.x - from.x) + foot * (to.x - control.x);
  const dy = (1 - foot) * (control.y - from.y) + foot * (to.y - control.y);
  const across = reach / (Math.hypot(dx, dy) || 1);
  return [
    pointOn(curve, tip),
    { x: at.x - dy * across, y: at.y + dx * across },
    { x: at.x + dy * across, y: at.y - dx * across },
  ];
}

/** Cuts a curve off where it meets the marks at its ends, as the line program does; a loop stays whole and has no arrow. */
export function drawnCurve(
  curve: Curve,
  fromRadius: number,
  toRadius: number,
  hasArrow: boolean,
  { length, reach } = arrow,
): DrawnCurve {
  if (curve.loop) return { curve };
  const total = lengthOf(curve) || 1;
  const start = Math.min(0.5, (fromRadius + 1) / total);
  const tip = Math.max(0.5, 1 - (toRadius + (hasArrow ? 3 : 1)) / total);
  const end = hasArrow ? Math.max(start, tip - length / total) : Math.max(start, tip);
  return { curve: between(curve, start, end), ...(hasArrow && { head: headOf(curve, end, tip, reach) }) };
}
