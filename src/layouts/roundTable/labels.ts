import { areaOf, bareBox, type Box, labelledBox } from "../boxes/box.ts";
import type { Seat } from "./seats.ts";

/** Square pixels outside that labels may fill, whatever the number of seats: with more, the ring would shrink below what can be read. */
const roomForLabels = 180_000;

/** Relations that being a person counts for: names of people are looked for first. */
const forPeople = 4;

const rankOf = ({ kind, weight }: Seat) => weight + (kind === "person" ? forPeople : 0);

/** The boxes of the seats outside the ring, people and what has most relations first: room for labels goes to these as long as there is some. */
export function boxesOf(seats: readonly Seat[]): Map<number, Box> {
  const outside = seats.flatMap(({ zone }, i) => (zone === "near" || zone === "rim" ? [i] : []));
  const ranked = outside.toSorted((a, b) => rankOf(seats[b]!) - rankOf(seats[a]!) || a - b);
  let left = roomForLabels;
  return new Map(
    ranked.map((i): [number, Box] => {
      const box = labelledBox(seats[i]!.mark, seats[i]!.kind === "person");
      left -= areaOf(box);
      return [i, left > 0 ? box : bareBox];
    }),
  );
}
