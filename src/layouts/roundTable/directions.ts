import type { Place } from "../place.ts";
import type { Seat } from "./seats.ts";

const rounds = 6;
const strengthOfClause = { near: 6, rim: 2 } as const;
const strengthOfInside = 0.7;
/** A thing whose clauses lie farther apart than this (radians) sits beside the first of them. */
const together = 0.5;
const beside = 0.12;

/** What the clauses on the ring are parts of sits above their seam. */
const seam = Math.PI / 2;

const turnBetween = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

function angleByClauses(seat: Seat, places: ReadonlyMap<number, Place>): number | undefined {
  const angles = seat.clauses.flatMap((clause) => {
    const at = places.get(clause);
    return at ? [Math.atan2(at[1], at[0])] : [];
  });
  const [first] = angles;
  if (seat.holdsClauses) return seam;
  if (first === undefined || angles.every((angle) => turnBetween(angle, first) <= together)) return undefined;
  return first - beside;
}

/** The angle at which each seat outside sees what it is tied to; `fixed` are the places of the ring and the inside. */
export function directionsOf(
  seats: readonly Seat[],
  outside: readonly number[],
  fixed: ReadonlyMap<number, Place>,
): Map<number, number> {
  const vectors = new Map<number, Place>(fixed);
  const angles = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    for (const i of outside) {
      const seat = seats[i]!;
      let [x, y] = [0, 0];
      for (const [other, strength] of seat.ties) {
        const to = vectors.get(other);
        if (!to) continue;
        const there = seats[other]!;
        const length = Math.hypot(to[0], to[1]) || 1;
        const zone = seat.zone === "near" ? "near" : "rim";
        const counts = there.zone === "ring" ? strengthOfClause[zone] : there.zone === "inside" ? strengthOfInside : 1;
        const pull = (counts * Math.sqrt(strength)) / Math.sqrt(Math.max(1, there.weight)) / length;
        x += pull * to[0];
        y += pull * to[1];
      }
      const length = Math.hypot(x, y);
      if (length < 1e-6) continue;
      vectors.set(i, [x / length, y / length]);
      angles.set(i, Math.atan2(y, x));
    }
  }
  outside.forEach((i, at) => {
    const seat = seats[i]!;
    const first = seat.zone === "near" ? angleByClauses(seat, fixed) : undefined;
    const even = Math.PI / 2 - (2 * Math.PI * (at + 0.5)) / outside.length;
    angles.set(i, first ?? angles.get(i) ?? even);
  });
  return angles;
}
