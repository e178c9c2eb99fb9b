import { labelWidth } from "./labelWidth.ts";

/** The room a mark takes with the label below it, in pixels around the mark's middle; `up` and `down` differ because of the label. */
export interface Box {
  half: number;
  up: number;
  down: number;
}

/** Labels longer than this are reserved this much room only. */
const widest = 168;

const halfOf = (label: string, fontSize: number, least: number) =>
  Math.max(least, Math.min(widest, labelWidth(label, fontSize)) / 2 + 3);

/** A clause on the ring, with its number inside. */
export const clauseBox: Box = { half: 14.5, up: 14.5, down: 14.5 };

/** A mark whose label shows on hover or when zoomed in. */
export const bareBox: Box = { half: 11.5, up: 11.5, down: 11.5 };

/** A bare mark inside the ring. */
export const bareInsideBox: Box = { half: 18, up: 18, down: 18 };

/** Sizes that keep the estimated width above the drawn one: labels are drawn in 12 px, people's in 13 px 500, those inside in 15 px 600. */
const fontSizes = { plain: 12.3, person: 13.8, inside: 15.8 };

/** A mark with its label below; people's labels are larger. */
export const labelledBox = (label: string, isPerson = false): Box => ({
  half: halfOf(label, isPerson ? fontSizes.person : fontSizes.plain, 12.5),
  up: 12.5,
  down: 31.5,
});

/** A party inside the ring, whose mark and label are larger still. */
export const insideBox = (label: string): Box => ({ half: halfOf(label, fontSizes.inside, 22), up: 22, down: 44 });

/** Whether two boxes at two places (pixels, y upwards) come closer than `air`. */
export function boxesMeet(a: Box, ax: number, ay: number, b: Box, bx: number, by: number, air = 0): boolean {
  return Math.abs(ax - bx) < a.half + b.half + air && ay + a.up > by - b.down - air && by + b.up > ay - a.down - air;
}

/** How far the nearest point of a box at a place is from the middle of the picture, in pixels. */
export function nearestOf(box: Box, x: number, y: number): number {
  const dx = Math.max(0, Math.abs(x) - box.half);
  const dy = Math.max(0, y - box.down, -y - box.up);
  return Math.hypot(dx, dy);
}

/** How far the farthest point of a box at a place is from the middle of the picture, in pixels. */
export const farthestOf = (box: Box, x: number, y: number): number =>
  Math.hypot(Math.abs(x) + box.half, Math.max(Math.abs(y + box.up), Math.abs(y - box.down)));

export const areaOf = ({ half, up, down }: Box): number => 2 * half * (up + down);
