/** The value at a share of the way through the sorted values: 0.5 is the median, 0.95 the 95th percentile. Throws on none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (found === undefined) throw new Error("there is nothing to take a quantile of");
  return found;
};

/** The middle one of some values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
