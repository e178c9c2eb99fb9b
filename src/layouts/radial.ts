import { bareBox, type Box } from "./boxes/box.ts";
import { evenOut } from "./boxes/evenOut.ts";
import type { LayoutRun } from "./layout.ts";
import { neighboursOf } from "./neighbours.ts";
import { settle } from "./boxes/settle.ts";
import { boxesIn, toPlaces } from "./boxes/spreadOut.ts";

const airBetween = 8;
/** How much of its circle a row of boxes fills. */
const fullness = 0.9;
/** From the middle to the first ring, and between rings, in pixels. */
const [innermost, betweenRings] = [120, 62];
const rowDepth = 46;
const rounds = 8;

type Neighbours = ReturnType<typeof neighboursOf>;

const mostTied = (neighbours: Neighbours) =>
  neighbours.reduce((best, { length }, i) => (length > (neighbours[best]?.length ?? 0) ? i : best), 0);

/** The entities by their distance in hops from the centre; those out of reach come last. */
function ringsAround(centre: number, neighbours: Neighbours): number[][] {
  const hops = new Int32Array(neighbours.length).fill(-1);
  hops[centre] = 0;
  const rings: number[][] = [[centre]];
  for (let ring = rings[0]!; ring.length > 0;) {
    const next: number[] = [];
    for (const i of ring) {
      for (const [other] of neighbours[i]!) {
        if (hops[other] !== -1) continue;
        hops[other] = rings.length;
        next.push(other);
      }
    }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  const away = [...hops.keys()].filter((i) => hops[i] === -1);
  return away.length > 0 ? [...rings, away] : rings;
}

/** Angles around the centre: from where things are, then drawn towards the angles of what they are tied to. */
function anglesAround(centre: number, neighbours: Neighbours, places: Float32Array): Float64Array {
  const [x, y] = [0, 1].map((axis) => {
    const from = places[2 * centre + axis]!;
    return neighbours.map((_, i) => places[2 * i + axis]! - from || 0);
  }) as [number[], number[]];
  let angles = Float64Array.from(neighbours, (_, i) =>
    x[i] === 0 && y[i] === 0 ? (2 * Math.PI * i) / neighbours.length : Math.atan2(y[i]!, x[i]!),
  );
  for (let round = 0; round < rounds; round++) {
    angles = angles.map((angle, i) => {
      let [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      for (const [other, strength] of neighbours[i]!) {
        if (other === centre) continue;
        const pull = Math.sqrt(strength / neighbours[other]!.length);
        sin += pull * Math.sin(angles[other]!);
        cos += pull * Math.cos(angles[other]!);
      }
      return Math.hypot(sin, cos) < 1e-9 ? angle : Math.atan2(sin, cos);
    });
  }
  return angles;
}

const lengthOf = ({ half, up, down }: Box) => {
  const [across, along] = [2 * half + airBetween, up + down + airBetween];
  return (2 * across * along) / (across + along);
};

/** How many rows a ring needs, so that its boxes have room on circles from `radius` on. */
function rowsFor(length: number, radius: number): number {
  let [rows, room] = [0, 0];
  while (room < length) room += 2 * Math.PI * (radius + rows++ * rowDepth) * fullness;
  return Math.max(1, rows);
}

/** Pushes the members of one circle apart along it; `widths` are angles. */
function keepApart(angles: Float64Array, row: readonly number[], widths: ReadonlyMap<number, number>): void {
  if (row.length < 2) return;
  for (let round = 0; round < 300; round++) {
    row.forEach((a, turn) => {
      const b = row[(turn + 1) % row.length]!;
      const gap = angles[b]! - angles[a]! + (turn === row.length - 1 ? 2 * Math.PI : 0);
      const missing = (widths.get(a)! + widths.get(b)!) / 2 - gap;
      if (missing <= 0) return;
      angles[a]! -= missing / 2;
      angles[b]! += missing / 2;
    });
  }
}

/** Puts a ring's members on as many circles as they need from `radius` on, each at its angle as far as there is room; returns the last radius. */
function placeRing(
  ring: readonly number[],
  radius: number,
  boxes: readonly Box[],
  angles: Float64Array,
  at: Float64Array[],
): number {
  const lengths = ring.map((i) => lengthOf(boxes[i]!));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const rows = rowsFor(total, radius);
  evenOut(
    ring.map((i) => angles[i]!),
    lengths,
    rows > 1 ? 0.95 : 0.75,
  ).forEach((angle, turn) => (angles[ring[turn]!] = angle));
  const order = ring.toSorted((a, b) => angles[a]! - angles[b]! || a - b);
  for (let row = 0; row < rows; row++) {
    const members = order.filter((_, turn) => turn % rows === row);
    const own = radius + row * rowDepth;
    const needed = members.reduce((sum, i) => sum + lengthOf(boxes[i]!), 0);
    const share = Math.min(1, (2 * Math.PI * own) / needed) / own;
    keepApart(angles, members, new Map(members.map((i) => [i, lengthOf(boxes[i]!) * share])));
    for (const i of members) {
      at[0]![i] = own * Math.cos(angles[i]!);
      at[1]![i] = own * Math.sin(angles[i]!);
    }
  }
  return radius + (rows - 1) * rowDepth;
}

/** Rings of hop distance around one entity, neighbours in the same direction where there is room; marks do not meet, labels may. */
export const radial: LayoutRun = (input, report) => {
  if (input.count === 0) return new Float32Array();
  const neighbours = neighboursOf(input);
  const centre = input.centre ?? mostTied(neighbours);
  const angles = anglesAround(centre, neighbours, input.places);
  const boxes = boxesIn(input);
  const [x, y] = [new Float64Array(input.count), new Float64Array(input.count)];
  let radius = innermost;
  for (const ring of ringsAround(centre, neighbours).slice(1)) {
    radius = placeRing(ring, radius, boxes, angles, [x, y]) + betweenRings;
  }
  report(0.9);
  const crowd = { boxes: boxes.map((box) => (box.down > box.up ? bareBox : box)), x, y, wishX: x, wishY: y };
  settle(crowd, boxes.keys());
  return toPlaces(x, y);
};
