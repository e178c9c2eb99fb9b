import { type Box, nearestOf } from "../boxes/box.ts";
import type { Place } from "../place.ts";
import { type Crowd, separate } from "../boxes/separate.ts";
import { settle } from "../boxes/settle.ts";
import { directionsOf } from "./directions.ts";
import { type Frame, isInFrame, pullIntoFrame, pushOffRing } from "./frame.ts";
import type { Seat } from "./seats.ts";
import { bounds, type Wish, wishesOf } from "./wishes.ts";

const air = 4;
/** How often the frame may grow for boxes that find no room in it, and by how much. */
const [mostGrowths, growth] = [16, 1.012];
/** How far (pixels) a box that still meets another one is sent to stay in the frame. */
const detour = 160;

/** Pushes boxes apart, first near their wishes, then in a frame that grows as long as some meet; returns the frame. */
function spread(crowd: Crowd, wishes: readonly Wish[], first: Frame): Frame {
  let frame = first;
  const hold = (i: number) => {
    pullIntoFrame(crowd, i, frame);
    pushOffRing(crowd, i, wishes[i]!.edge);
  };
  let apart = separate(crowd, { rounds: 1600, spring: 0.03, restAt: 1000, air, sideways: 2, hold });
  for (let grown = 0; grown < mostGrowths && !apart; grown++) {
    frame = [frame[0] * growth, frame[1] * growth];
    apart = separate(crowd, { rounds: 200, spring: 0, restAt: 1, air, sideways: 1, hold });
  }
  return frame;
}

/** Seats everything outside the ring: near what it is tied to, row by row, no two boxes meeting. Places are in radii. */
export function seatOutside(
  seats: readonly Seat[],
  boxes: ReadonlyMap<number, Box>,
  fixed: ReadonlyMap<number, Place>,
  pixels: number,
): Map<number, Place> {
  const outside = [...boxes.keys()].toSorted((a, b) => a - b);
  const bound = seats.some(({ zone }) => zone === "ring") ? bounds.withRing : bounds.withoutRing;
  const { wishes, frame } = wishesOf(seats, boxes, directionsOf(seats, outside, fixed), bound, pixels);
  const [wishX, wishY] = [0, 1].map((axis) => Float64Array.from(wishes, ({ at }) => at[axis]!)) as [
    Float64Array,
    Float64Array,
  ];
  const crowd: Crowd = {
    boxes: wishes.map(({ seat }) => boxes.get(seat)!),
    x: wishX.slice(),
    y: wishY.slice(),
    wishX,
    wishY,
  };
  const grown = spread(crowd, wishes, frame);
  const beyondRing = (box: Box, x: number, y: number) => nearestOf(box, x, y) >= bound.nearEdge * pixels;
  settle(crowd, wishes.keys(), [
    { allowed: (box, x, y) => isInFrame(box, x, y, grown) && beyondRing(box, x, y), farthest: detour },
    { allowed: beyondRing, farthest: Infinity },
  ]);
  return new Map(wishes.map(({ seat }, i): [number, Place] => [seat, [crowd.x[i]! / pixels, crowd.y[i]! / pixels]]));
}
