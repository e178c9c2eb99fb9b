import { type Box, boxesMeet } from "./box.ts";
import type { Crowd } from "./separate.ts";

const cell = 96;
const air = 1;
const firstStep = 7;

/** Boxes that have their place, found by where they are. */
class Settled {
  private readonly cells = new Map<string, number[]>();

  constructor(private readonly crowd: Crowd) {}

  private *cellsOf(box: Box, x: number, y: number): Generator<string> {
    for (let cx = Math.floor((x - box.half - air) / cell); cx <= Math.floor((x + box.half + air) / cell); cx++)
      for (let cy = Math.floor((y - box.down - air) / cell); cy <= Math.floor((y + box.up + air) / cell); cy++)
        yield `${cx} ${cy}`;
  }

  isFree(box: Box, x: number, y: number): boolean {
    const { boxes, x: xs, y: ys } = this.crowd;
    for (const key of this.cellsOf(box, x, y))
      for (const other of this.cells.get(key) ?? [])
        if (boxesMeet(box, x, y, boxes[other]!, xs[other]!, ys[other]!, air)) return false;
    return true;
  }

  add(index: number): void {
    const { boxes, x, y } = this.crowd;
    for (const key of this.cellsOf(boxes[index]!, x[index]!, y[index]!)) {
      const list = this.cells.get(key);
      if (list) list.push(index);
      else this.cells.set(key, [index]);
    }
  }
}

/** Places, nearest first, on growing circles around a point. */
function* spiral(x: number, y: number, farthest: number): Generator<[number, number]> {
  yield [x, y];
  for (let radius = firstStep; radius < farthest; radius += Math.max(firstStep, radius / 12)) {
    const places = Math.min(48, 8 + Math.floor(radius / 6));
    for (let i = 0; i < places; i++) {
      const angle = (2 * Math.PI * i) / places;
      yield [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }
  }
}

function firstOf(
  places: Iterable<[number, number]>,
  fits: (x: number, y: number) => boolean,
): [number, number] | undefined {
  for (const place of places) if (fits(...place)) return place;
  return undefined;
}

/** Where a box may go, and how far (pixels) it may be sent for it. */
export interface Preference {
  allowed: (box: Box, x: number, y: number) => boolean;
  farthest: number;
}

/** Anywhere, however far. */
export const anywhere: Preference = { allowed: () => true, farthest: Infinity };

/**
 * Leaves no two boxes of a crowd meeting: in the given order, each stays where it is if that is free and allowed, else goes to the nearest
 * place that is, by the first preference that finds one. Tells whether all found a place.
 */
export function settle(
  crowd: Crowd,
  order: Iterable<number>,
  preferences: readonly Preference[] = [anywhere],
): boolean {
  const settled = new Settled(crowd);
  for (const index of order) {
    const box = crowd.boxes[index]!;
    let found: [number, number] | undefined;
    for (const { allowed, farthest } of preferences) {
      const free = (x: number, y: number) => allowed(box, x, y) && settled.isFree(box, x, y);
      found ??= firstOf(spiral(crowd.x[index]!, crowd.y[index]!, farthest), free);
    }
    if (!found) return false;
    [crowd.x[index], crowd.y[index]] = found;
    settled.add(index);
  }
  return true;
}
