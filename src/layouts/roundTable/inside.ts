import { bareInsideBox, type Box, clauseBox, farthestOf, insideBox } from "../boxes/box.ts";
import type { Place } from "../place.ts";
import { type Crowd, separate } from "../boxes/separate.ts";
import { settle } from "../boxes/settle.ts";
import type { Seat } from "./seats.ts";

/** How far from the middle, in pixels, boxes inside may reach: clear of the clauses on the ring, or without one of what stands around. */
const innerEdge = (pixels: number, hasRing: boolean) => (hasRing ? pixels - clauseBox.half * 1.5 : pixels * 0.75);
/** How much of the room inside labels may take. */
const fullness = 0.42;
const growth = 1.06;

/** Where the parties inside sit, and how many pixels a radius needs for it. */
export interface Inside {
  places: Map<number, Place>;
  boxes: Map<number, Box>;
  pixels: number;
}

/** The unit vectors that each seat inside is drawn along: its clauses' mean, less the mean of all such means. */
function directionsOf(
  seats: readonly Seat[],
  inside: readonly number[],
  ringPlaces: ReadonlyMap<number, Place>,
): Place[] {
  const means = inside.map((i): Place => {
    const at = (seats[i]?.ties ?? []).flatMap(([other]) => ringPlaces.get(other) ?? []);
    const count = Math.max(1, at.length / 2);
    return [sum(at, 0) / count, sum(at, 1) / count];
  });
  const middle: Place = [mean(means.map(([x]) => x)), mean(means.map(([, y]) => y))];
  return means.map(([x, y], i): Place => {
    const [dx, dy] = [x - middle[0], y - middle[1]];
    const length = Math.hypot(dx, dy);
    const even = Math.PI / 2 - (2 * Math.PI * i) / means.length;
    return length > 1e-6 ? [dx / length, dy / length] : [Math.cos(even), Math.sin(even)];
  });
}

const sum = (flat: readonly number[], from: number) =>
  flat.reduce((all, value, i) => (i % 2 === from ? all + value : all), 0);
const mean = (values: readonly number[]) => values.reduce((all, value) => all + value, 0) / Math.max(1, values.length);

/** Spreads middles as far apart as the table allows; names are wide, so sideways counts less. */
function spread(x: Float64Array, y: Float64Array): void {
  const apart = Math.min(0.56, 1.12 / Math.sqrt(x.length));
  for (let round = 0; round < 400; round++) {
    for (let a = 0; a < x.length; a++) {
      for (let b = a + 1; b < x.length; b++) {
        const [dx, dy] = [(x[b]! - x[a]!) * 0.84, y[b]! - y[a]!];
        const distance = Math.hypot(dx, dy) || 1e-6;
        if (distance >= apart) continue;
        const push = ((apart - distance) / distance) * 0.25;
        x[a]! -= dx * push;
        x[b]! += dx * push;
        y[a]! -= dy * push;
        y[b]! += dy * push;
      }
    }
    for (let i = 0; i < x.length; i++) {
      const length = Math.hypot(x[i]!, y[i]!);
      if (length <= 0.6) continue;
      x[i]! *= 0.6 / length;
      y[i]! *= 0.6 / length;
    }
  }
}

const areaOf = ({ half, up, down }: Box) => 2 * half * (up + down);

/** Gives labels to the most bound as long as they fill no more than a share of the room. */
function labelsFor(seats: readonly Seat[], inside: readonly number[], edge: number): Set<number> {
  const labelled = new Set<number>();
  let left = Math.PI * edge ** 2 * fullness;
  for (const i of inside.toSorted((a, b) => (seats[b]?.boundBy ?? 0) - (seats[a]?.boundBy ?? 0) || a - b)) {
    left -= areaOf(insideBox(seats[i]?.mark ?? ""));
    if (left > 0) labelled.add(i);
  }
  return labelled;
}

/** Seats the parties inside the ring, drawn to their clauses; the table gets more pixels where they need more room. */
export function seatInside(seats: readonly Seat[], ringPlaces: ReadonlyMap<number, Place>, least: number): Inside {
  const inside = seats.flatMap(({ zone }, i) => (zone === "inside" ? [i] : []));
  const directions = directionsOf(seats, inside, ringPlaces);
  const radius = (i: number) => ((seats[i]?.boundBy ?? 0) >= 8 ? 0.34 : 0.56);
  const startX = Float64Array.from(inside, (seat, i) => directions[i]![0] * radius(seat) + i * 1e-4);
  const startY = Float64Array.from(inside, (seat, i) => directions[i]![1] * radius(seat) - i * 1e-4);
  spread(startX, startY);
  for (let pixels = least; ; pixels *= growth) {
    const edge = innerEdge(pixels, ringPlaces.size > 0);
    const labelled = labelsFor(seats, inside, edge);
    const boxes = inside.map((i) => (labelled.has(i) ? insideBox(seats[i]?.mark ?? "") : bareInsideBox));
    const [wishX, wishY] = [startX.map((x) => x * pixels), startY.map((y) => y * pixels)];
    const crowd: Crowd = { boxes, x: wishX.slice(), y: wishY.slice(), wishX, wishY };
    const hold = (i: number) => {
      const over = farthestOf(boxes[i]!, crowd.x[i]!, crowd.y[i]!) / edge;
      if (over <= 1) return;
      const { up, down } = boxes[i]!;
      crowd.x[i]! *= 0.98;
      crowd.y[i]! -= (crowd.y[i]! - (down - up) / 2) * 0.02;
    };
    separate(crowd, { rounds: 400, spring: 0.02, restAt: 200, air: 4, hold });
    const within = (box: Box, x: number, y: number) => farthestOf(box, x, y) <= edge;
    const fits = settle(crowd, inside.keys(), [{ allowed: within, farthest: pixels }]);
    if (!fits) continue;
    const places = inside.map((seat, i): [number, Place] => [seat, [crowd.x[i]! / pixels, crowd.y[i]! / pixels]]);
    return { places: new Map(places), boxes: new Map(inside.map((seat, i) => [seat, boxes[i]!])), pixels };
  }
}
