import { bareBox, type Box, labelledBox, nearestOf } from "../box.ts";
import type { Place } from "../place.ts";
import { type Crowd, separate } from "../separate.ts";
import { settle } from "../settle.ts";
import { directionsOf, evenOut } from "./directions.ts";
import type { Seat } from "./seats.ts";

/** Distances from the middle in radii of the ring, with a ring and without one. */
const bounds = {
  withRing: { near: 1.31, rim: 1.64, nearEdge: 1.21, rimEdge: 1.41, least: 1.85 },
  withoutRing: { near: 0.95, rim: 1.25, nearEdge: 0.78, rimEdge: 1, least: 1.45 },
};
const rowHeight = 0.3;
/** Share of a row's band that its boxes may fill. */
const rowFullness = 0.8;
/** Share of the whole room outside that boxes may fill. */
const fullness = 0.55;
const mostLabels = 84;
const widestAspect = 1.2;

const areaOf = ({ half, up, down }: Box) => 2 * half * (up + down);
const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

/** People first, then what has most relations; the dataset's order decides between equals. */
const byRank = (seats: readonly Seat[]) => (a: number, b: number) => rankOf(seats[b]!) - rankOf(seats[a]!) || a - b;
const rankOf = ({ kind, weight }: Seat) => weight + (kind === "person" ? 2 : 0);

/** Boxes of the seats outside: room for the labels of those that stand out. */
function boxesOf(seats: readonly Seat[], outside: readonly number[]): Map<number, Box> {
  const labelled = outside
    .filter((i) => seats[i]!.weight >= 2 || seats[i]!.kind === "person")
    .toSorted(byRank(seats))
    .slice(0, mostLabels);
  const named = new Set(labelled);
  return new Map(outside.map((i) => [i, named.has(i) ? labelledBox(seats[i]!.mark) : bareBox]));
}

/** Fills rows from the inside outwards, each as long as its circle. */
function rowsOf(order: readonly number[], boxes: ReadonlyMap<number, Box>, first: number, pixels: number): number[][] {
  const rows: number[][] = [[]];
  const roomOf = (row: number) => 2 * Math.PI * (first + row * rowHeight) * rowHeight * pixels ** 2 * rowFullness;
  let left = roomOf(0);
  for (const i of order) {
    const area = areaOf(boxes.get(i)!);
    if (left < area) {
      rows.push([]);
      left += roomOf(rows.length - 1);
    }
    left -= area;
    rows.at(-1)!.push(i);
  }
  return rows;
}

/** Half the width and height, in pixels, of the frame that everything should stay in. */
function frameOf(boxes: Iterable<Box>, edge: number, least: number, pixels: number): [number, number] {
  const needed = total([...boxes].map(areaOf)) / fullness + Math.PI * (edge * pixels) ** 2;
  const half = Math.max(Math.sqrt(needed) / 2, least * pixels);
  const aspect = Math.min(widestAspect, half / (least * pixels));
  return [half * Math.sqrt(aspect), half / Math.sqrt(aspect)];
}

/** A circle stretched towards the corners and the sides of the frame. */
function stretched(angle: number, radius: number, width: number, height: number): Place {
  const corner = 1 + 0.11 * Math.sin(2 * angle) ** 2;
  const sides = Math.sqrt(width / height);
  return [radius * corner * sides * Math.cos(angle), (radius * corner * Math.sin(angle)) / sides];
}

interface Wish {
  seat: number;
  at: Place;
  edge: number;
}

function wishesOf(
  seats: readonly Seat[],
  boxes: ReadonlyMap<number, Box>,
  angles: ReadonlyMap<number, number>,
  frame: [number, number],
  pixels: number,
  bound: (typeof bounds)["withRing"],
): Wish[] {
  const zone = (name: Seat["zone"]) => [...boxes.keys()].filter((i) => seats[i]!.zone === name).toSorted(byRank(seats));
  const nearRows = rowsOf(zone("near"), boxes, bound.near, pixels);
  const rimStart = Math.max(bound.rim, bound.near + nearRows.length * rowHeight);
  const rimRows = rowsOf(zone("rim"), boxes, rimStart, pixels);
  const crowded = Math.min(0.6, 0.16 + Math.max(0, nearRows.flat().length - 48) / 160);
  const seatRow = (row: number[], radius: number, share: number, edge: number): Wish[] => {
    const widths = row.map((i) => Math.sqrt(areaOf(boxes.get(i)!)));
    const even = evenOut(
      row.map((i) => angles.get(i)!),
      widths,
      share,
    );
    return row.map((seat, at) => ({ seat, at: stretched(even[at]!, radius * pixels, ...frame), edge: edge * pixels }));
  };
  return [
    ...nearRows.flatMap((row, i) => seatRow(row, bound.near + i * rowHeight, crowded, bound.nearEdge)),
    ...rimRows.flatMap((row, i) => seatRow(row, rimStart + i * rowHeight, 0.72, bound.rimEdge)),
  ];
}

/** Seats everything outside the ring: near what it is tied to, row by row, no two boxes meeting. Places are in radii. */
export function seatOutside(
  seats: readonly Seat[],
  fixed: ReadonlyMap<number, Place>,
  pixels: number,
): Map<number, Place> {
  const outside = seats.flatMap(({ zone }, i) => (zone === "near" || zone === "rim" ? [i] : []));
  const bound = seats.some(({ zone }) => zone === "ring") ? bounds.withRing : bounds.withoutRing;
  const boxes = boxesOf(seats, outside);
  const frame = frameOf(boxes.values(), bound.nearEdge, bound.least, pixels);
  const wishes = wishesOf(seats, boxes, directionsOf(seats, outside, fixed), frame, pixels, bound);
  const crowd: Crowd = {
    boxes: wishes.map(({ seat }) => boxes.get(seat)!),
    x: Float64Array.from(wishes, ({ at }) => at[0]),
    y: Float64Array.from(wishes, ({ at }) => at[1]),
    wishX: Float64Array.from(wishes, ({ at }) => at[0]),
    wishY: Float64Array.from(wishes, ({ at }) => at[1]),
  };
  const hold = (i: number) => {
    const { half, up, down } = crowd.boxes[i]!;
    crowd.x[i] = Math.max(half - frame[0], Math.min(frame[0] - half, crowd.x[i]!));
    crowd.y[i] = Math.max(down - frame[1], Math.min(frame[1] - up, crowd.y[i]!));
    const missing = wishes[i]!.edge - nearestOf(crowd.boxes[i]!, crowd.x[i]!, crowd.y[i]!);
    if (missing <= 0) return;
    const distance = Math.hypot(crowd.x[i]!, crowd.y[i]!) || 1;
    crowd.x[i]! += (crowd.x[i]! / distance) * missing;
    crowd.y[i]! += (crowd.y[i]! / distance) * missing;
  };
  separate(crowd, { rounds: 1600, spring: 0.03, restAt: 1000, air: 4, hold });
  const clear = bound.nearEdge * pixels;
  settle(crowd, wishes.keys(), (box, x, y) => nearestOf(box, x, y) >= clear);
  return new Map(wishes.map(({ seat }, i): [number, Place] => [seat, [crowd.x[i]! / pixels, crowd.y[i]! / pixels]]));
}
