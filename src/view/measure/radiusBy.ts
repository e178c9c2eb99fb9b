import { greatest } from "./scoresOf.ts";

/** Radii in px at zoom 1 of marks with no score and with the greatest, and with that where many have about as much. */
const [least, most, mostOfMany] = [8, 22, 13];

/** From so many marks on with at least half of the greatest score they would cover one another. */
const many = 40;

/** Gives the radius of a mark by its score among all: its area grows with it, as far as the least radius allows. */
export function radiusBy(scores: Iterable<number>): (score: number) => number {
  const all = [...scores];
  const top = greatest(all);
  const isCrowd = all.filter((score) => score > 0 && score >= top / 2).length >= many;
  const range = (isCrowd ? mostOfMany : most) - least;
  return (score) => least + range * (top > 0 ? Math.sqrt(score / top) : 0);
}
