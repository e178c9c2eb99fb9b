/** Whole, dashed (disputed) or dotted (denied); ticks, beads, two lines or a zigzag for what a line is to two sides. */
export const linePatterns = { whole: 0, dashed: 1, dotted: 2, ticks: 3, beads: 4, double: 5, zigzag: 6 } as const;

/** What the stage says of a line besides sigma's own display data. */
export interface LineData {
  /** Premultiplied red, green, blue, opacity, 0 to 1. */
  paint: readonly [number, number, number, number];
  /** The share of the distance by which the curve leaves the straight line; positive towards the middle. */
  bend: number;
  /** Pixels. */
  width: number;
  pattern: number;
  arrow: boolean;
}
