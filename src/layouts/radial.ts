import type { Box } from "./box.ts";
import { evenOut } from "./evenOut.ts";
import type { LayoutRun } from "./layout.ts";
import { neighboursOf } from "./neighbours.ts";
import { boxesIn, spreadOut } from "./spreadOut.ts";

const airBetween = 8;
/** How much of its circle a row of boxes fills. */
const fullness = 0.9;
/** From the middle to the first ring, and between rings, in pixels. */
const [innermost, betweenRings] = [120, 70];
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

/** Rings of hop distance around one entity, neighbours in the same direction where there is room. */
export const radial: LayoutRun = (input, report) => {
  if (input.count === 0) return new Float32Array();
  const neighbours = neighboursOf(input);
  const centre = input.centre ?? mostTied(neighbours);
  const angles = anglesAround(centre, neighbours, input.places);
  const boxes = boxesIn(input);
  const [wishX, wishY] = [new Float64Array(input.count), new Float64Array(input.count)];
  let radius = innermost;
  for (const ring of ringsAround(centre, neighbours).slice(1)) {
    const lengths = ring.map((i) => lengthOf(boxes[i]!));
    const rows = rowsFor(
      lengths.reduce((sum, length) => sum + length, 0),
      radius,
    );
    const even = evenOut(
      ring.map((i) => angles[i]!),
      lengths,
      0.85,
    );
    const order = [...ring.keys()].toSorted((a, b) => even[a]! - even[b]! || a - b);
    order.forEach((at, turn) => {
      const i = ring[at]!;
      const from = radius + (turn % rows) * rowDepth;
      angles[i] = even[at]!;
      wishX[i] = from * Math.cos(even[at]!);
      wishY[i] = from * Math.sin(even[at]!);
    });
    radius += (rows - 1) * rowDepth + betweenRings;
  }
  return spreadOut(boxes, wishX, wishY, report);
};
