/** A point of the picture; y grows upwards. */
export type Place = readonly [x: number, y: number];

/** Pixels of the round table's radius, 1, in the opening picture: what label sizes are measured against. */
export const pixelsPerUnit = 212;

/** Rounds to the four decimals that a dataset keeps. */
export const roundPlace = (x: number, y: number): [number, number] => [
  Math.round(x * 1e4) / 1e4 + 0,
  Math.round(y * 1e4) / 1e4 + 0,
];
