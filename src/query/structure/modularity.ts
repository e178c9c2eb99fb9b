import type { GraphIndex } from "../index/graphIndex.ts";
import { weighted } from "./weighted.ts";

/**
 * How much more ties groups have inside than chance would give them: 0 where no more, towards 1 at most (Newman and Girvan,
 * "Finding and evaluating community structure in networks", 2004).
 */
export function modularity(index: GraphIndex, groups: Uint32Array): number {
  const { count, offsets, targets, weights, sums, total } = weighted(index);
  if (total === 0) return 0;
  const totals = new Float64Array(count);
  let inside = 0;
  for (let node = 0; node < count; node++) {
    totals[groups[node]!]! += sums[node]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++)
      if (groups[targets[slot]!] === groups[node]) inside += weights[slot]!;
  }
  return inside / total - totals.reduce((sum, one) => sum + (one / total) ** 2, 0);
}
