import { areaOf, type Box } from "./box.ts";
import type { LayoutInput } from "../layout.ts";
import { pixelsPerUnit } from "../place.ts";
import { type Crowd, separate } from "./separate.ts";
import { settle } from "./settle.ts";

/** The boxes of a picture that is to be laid out. */
export const boxesIn = ({ count, boxes }: LayoutInput): Box[] =>
  Array.from({ length: count }, (_, i) => ({ half: boxes[3 * i]!, up: boxes[3 * i + 1]!, down: boxes[3 * i + 2]! }));

/** Half the side, in pixels, of a square that boxes fill loosely, no smaller than the round table is. */
export function roomyHalf(boxes: readonly Box[]): number {
  const fullness = 0.36;
  const area = boxes.reduce((sum, box) => sum + areaOf(box), 0) / fullness;
  return Math.max(1.75 * pixelsPerUnit, Math.sqrt(area) / 2);
}

/** Pixels to the form of a layout's answer. */
export function toPlaces(x: Float64Array, y: Float64Array): Float32Array {
  const places = new Float32Array(2 * x.length);
  for (let i = 0; i < x.length; i++) {
    places[2 * i] = x[i]! / pixelsPerUnit;
    places[2 * i + 1] = y[i]! / pixelsPerUnit;
  }
  return places;
}

/** Takes boxes from where they would like to be, in pixels, to places where none meet, and gives these in radii of the round table. */
export function spreadOut(
  boxes: readonly Box[],
  wishX: Float64Array,
  wishY: Float64Array,
  report?: (progress: number) => void,
): Float32Array {
  const crowd: Crowd = { boxes, x: wishX.slice(), y: wishY.slice(), wishX, wishY };
  const rounds = boxes.length > 2000 ? 120 : 500;
  separate(crowd, { rounds, spring: 0.02, restAt: rounds * 0.6, air: 5 }, report);
  settle(crowd, boxes.keys());
  return toPlaces(crowd.x, crowd.y);
}
