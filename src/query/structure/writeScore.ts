/** A score as people read it: whole numbers whole, others with three digits that tell something. */
export const writeScore = (score: number): string =>
  Number.isInteger(score) ? String(score) : score >= 100 ? score.toFixed(0) : score.toPrecision(3);
