import { type Box, clauseBox } from "../boxes/box.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Place } from "../place.ts";
import { seatInside } from "./inside.ts";
import { boxesOf } from "./labels.ts";
import { pixelsFor } from "./frame.ts";
import { seatOutside } from "./outside.ts";
import { ringOf } from "./ring.ts";
import { type Seat, seatsOf } from "./seats.ts";

/** A table with everyone seated; places are in radii of the ring. */
export interface Seating {
  seats: Seat[];
  places: Map<number, Place>;
  /** The room that each mark has for itself and, where it got room for that, its label. */
  boxes: Map<number, Box>;
  /** Pixels of a radius at which no two boxes meet. */
  pixels: number;
}

/** Seats a dataset: the ring first, then the inside, then what is around it. */
export function seatAll(k: Knowledge): Seating {
  const { angles, step } = ringOf(k);
  const seats = seatsOf(k);
  const places = new Map<number, Place>();
  const boxes = new Map<number, Box>();
  seats.forEach(({ id }, i) => {
    const angle = angles.get(id);
    if (angle === undefined) return;
    places.set(i, [Math.cos(angle), Math.sin(angle)]);
    boxes.set(i, clauseBox);
  });
  const outsideBoxes = boxesOf(seats);
  const least = Math.max((2 * clauseBox.half) / step, pixelsFor(outsideBoxes.values()));
  const inside = seatInside(seats, places, least);
  for (const [i, place] of inside.places) places.set(i, place);
  for (const [i, place] of seatOutside(seats, outsideBoxes, places, inside.pixels)) places.set(i, place);
  return { seats, places, boxes: new Map([...boxes, ...inside.boxes, ...outsideBoxes]), pixels: inside.pixels };
}
