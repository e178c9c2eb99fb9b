import { type Place, roundPlace } from "./place.ts";

const turn = 0.3;
const mostInRow = 6;
/** How far beyond its clause the first row of parts stands, and each further row beyond the one before. */
const beyond = 0.5;
const rowHeight = 0.27;
/** Nearer to the middle than this there is no outward: parts stand around their clause. */
const middle = 0.5;

const around = (at: Place, parts: number): Place[] => {
  const radius = Math.max(beyond, (parts * 0.24) / (2 * Math.PI));
  return Array.from({ length: parts }, (_, i) => {
    const angle = Math.PI / 2 - (2 * Math.PI * i) / parts;
    return roundPlace(at[0] + radius * Math.cos(angle), at[1] + radius * Math.sin(angle));
  });
};

/** Where the parts of an opened clause stand, in order, clockwise and then outwards: a fan on the clause's far side from the middle 0, 0. */
export function fanParts(at: Place, parts: number): Place[] {
  const distance = Math.hypot(at[0], at[1]);
  if (distance < middle) return around(at, parts);
  const facing = Math.atan2(at[1], at[0]);
  const rows = Math.ceil(parts / mostInRow);
  const perRow = Math.ceil(parts / rows);
  return Array.from({ length: parts }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, parts - row * perRow);
    const radius = distance + beyond + row * rowHeight;
    const width = (turn * (1 + beyond)) / (distance + beyond);
    const angle = facing - ((i % perRow) - (inRow - 1) / 2) * width;
    return roundPlace(radius * Math.cos(angle), radius * Math.sin(angle));
  });
}
