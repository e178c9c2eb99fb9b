/** Radii in px at zoom 1 of marks with no score and with the greatest. */
const [least, most] = [8, 22];

/** The radius of a mark by its score: its area grows with it, as far as the least radius allows. */
export const sizeOf = (score: number, greatest: number): number =>
  least + (most - least) * (greatest > 0 ? Math.sqrt(score / greatest) : 0);
