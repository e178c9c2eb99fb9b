/** The share of the width at either side where a tap turns to another scene. */
const side = 0.16;

/** What a tap at a place of the window asks for: the scene before, the next one, or neither. */
export const tapZone = (x: number, width: number): -1 | 0 | 1 =>
  x < width * side ? -1 : x > width * (1 - side) ? 1 : 0;

/** What a finger's way asks for, in px and ms: the next scene where it is drawn quickly to the left, the one before to the right. */
export function readSwipe({ dx, dy, time }: { dx: number; dy: number; time: number }): -1 | 0 | 1 {
  if (time > 500 || Math.abs(dx) < 48 || Math.abs(dx) < 1.6 * Math.abs(dy)) return 0;
  return dx < 0 ? 1 : -1;
}
