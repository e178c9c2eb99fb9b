import { areaOf, type Box, nearestOf } from "../boxes/box.ts";
import { pixelsPerUnit } from "../place.ts";
import type { Crowd } from "../boxes/separate.ts";

/** What everything should stay in: a rectangle with slightly rounded corners around the middle, in pixels. */
export type Frame = readonly [halfWidth: number, halfHeight: number];

/** The exponent of the frame's superellipse: the higher, the less round the corners. */
const squareness = 16;
const raise = (base: number) => ((base ** 2) ** 2) ** 2 * ((base ** 2) ** 2) ** 2;

/** Half of what a window of 1440 x 900 pixels has between its panels, less some air. */
const halfWindow = 392;
/** Share of the room between the ring and the frame that boxes fill. */
const fullness = 0.58;
/** Where the room outside begins, in radii of the ring. */
const ringEdge = 1.17;
const leastPixels = 165;
/** Width to height of the frame of a large dataset, whose labels need more room sideways; that of a small one is square. */
const widest = 1.25;

const roomFor = (boxes: Iterable<Box>) => [...boxes].reduce((sum, box) => sum + areaOf(box), 0) / fullness;

/** How many pixels the ring's radius may take so that boxes around it fit a window. */
export function pixelsFor(boxes: Iterable<Box>): number {
  const left = (2 * halfWindow) ** 2 - roomFor(boxes);
  const radius = Math.sqrt(Math.max(0, left) / Math.PI) / ringEdge;
  return Math.min(pixelsPerUnit, Math.max(leastPixels, radius));
}

/** A frame that has room for boxes around a ring, at least as large as a window or `least` radii, whichever is smaller. */
export function frameFor(boxes: Iterable<Box>, pixels: number, least: number): Frame {
  const needed = Math.sqrt(roomFor(boxes) + Math.PI * (ringEdge * pixels) ** 2) / 2;
  const half = Math.max(needed, Math.min(halfWindow, least * pixelsPerUnit));
  const sides = Math.sqrt(Math.min(widest, Math.max(1, half / halfWindow)));
  return [half * sides, half / sides];
}

/** Moves a box that reaches out of the frame back towards the middle. */
export function pullIntoFrame({ boxes, x, y }: Crowd, index: number, frame: Frame): void {
  const { half, up, down } = boxes[index]!;
  const across = Math.abs(x[index]!) / (frame[0] - half);
  const along = Math.abs(y[index]!) / (frame[1] - (y[index]! > 0 ? up : down));
  const sum = raise(across) + raise(along);
  if (sum <= 1) return;
  const over = sum ** (1 / squareness);
  x[index]! /= over;
  y[index]! /= over;
}

/** Moves a box outwards whose nearest point is nearer to the middle than `edge`. */
export function pushOffRing({ boxes, x, y }: Crowd, index: number, edge: number): void {
  const missing = edge - nearestOf(boxes[index]!, x[index]!, y[index]!);
  if (missing <= 0) return;
  const distance = Math.hypot(x[index]!, y[index]!) || 1;
  x[index]! += (x[index]! / distance) * missing;
  y[index]! += (y[index]! / distance) * missing;
}

export const isInFrame = ({ half, up, down }: Box, x: number, y: number, frame: Frame): boolean =>
  Math.abs(x) + half <= frame[0] && y + up <= frame[1] && y - down >= -frame[1];
