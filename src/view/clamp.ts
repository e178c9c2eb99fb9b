/** A number, or the nearest end of the range where it lies beyond. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
