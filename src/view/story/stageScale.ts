/** Type on the stage is set in units; none is smaller than this many, which is 24 px on a screen of 1080 lines. */
export const leastType = 24;

/** The least a unit may be in CSS pixels: type stays at 16 px on a phone. */
const least = 16 / leastType;

/**
 * How large a unit of the presenting stage is in CSS pixels: 1 at 1080 lines, on a screen that is wide as on one of four to
 * three; an upright one is measured by its width.
 */
export const stageScale = ({ width, height }: { width: number; height: number }): number =>
  Math.max(least, width < height ? Math.min(width / 720, height / 1080) : Math.min(width / 1440, height / 1080));
