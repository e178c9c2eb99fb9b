import { areaOf, type Box } from "../boxes/box.ts";
import { evenOut } from "../boxes/evenOut.ts";
import type { Place } from "../place.ts";
import { type Frame, frameFor } from "./frame.ts";
import { type Row, rowsOf } from "./rows.ts";
import type { Seat } from "./seats.ts";

/** Distances from the middle in radii of the ring, with a ring and without one. */
export const bounds = {
  withRing: { near: 1.17, rim: 1.5, nearEdge: 1.21, rimEdge: 1.28, least: 1.85 },
  withoutRing: { near: 0.8, rim: 1.15, nearEdge: 0.78, rimEdge: 1, least: 1.45 },
};
export type Bound = (typeof bounds)["withRing"];

/** A circle stretched towards the corners and the sides of the frame. */
function stretched(angle: number, radius: number, sides: number): Place {
  const corner = 1 + 0.11 * Math.sin(2 * angle) ** 2;
  return [radius * corner * sides * Math.cos(angle), (radius * corner * Math.sin(angle)) / sides];
}

export interface Wish {
  seat: number;
  at: Place;
  edge: number;
}

/** Where each seat would like to be, and the frame that holds all rows. */
export function wishesOf(
  seats: readonly Seat[],
  boxes: ReadonlyMap<number, Box>,
  angles: ReadonlyMap<number, number>,
  bound: Bound,
  pixels: number,
): { wishes: Wish[]; frame: Frame } {
  const zone = (name: Seat["zone"]) => [...boxes.keys()].filter((i) => seats[i]!.zone === name);
  const nearRows = rowsOf(zone("near"), boxes, bound.near, pixels);
  const rimRows = rowsOf(zone("rim"), boxes, Math.max(bound.rim, nearRows.at(-1)?.end ?? 0), pixels);
  const frame = frameFor(boxes.values(), pixels, bound.least);
  const sides = Math.sqrt(frame[0] / frame[1]);
  const seatRow = ({ seats: row, radii }: Row, share: number, edge: number): Wish[] => {
    const lengths = row.map((i) => Math.sqrt(areaOf(boxes.get(i)!)));
    const even = evenOut(
      row.map((i) => angles.get(i)!),
      lengths,
      share,
    );
    const angleOf = (seat: number, at: number) => (seats[seat]!.holdsClauses ? angles.get(seat)! : even[at]!);
    return row.map((seat, at) => ({
      seat,
      at: stretched(angleOf(seat, at), radii[at]! * pixels, sides),
      edge: edge * pixels,
    }));
  };
  const wishes = [
    ...nearRows.flatMap((row, i) => seatRow(row, 0.16 + 0.14 * Math.min(i, 3), bound.nearEdge)),
    ...rimRows.flatMap((row) => seatRow(row, 0.72, bound.rimEdge)),
  ];
  return { wishes, frame };
}
