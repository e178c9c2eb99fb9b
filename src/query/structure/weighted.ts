import type { GraphIndex } from "../index/graphIndex.ts";

/** A graph of groups: who is tied to whom how strongly; what a group holds inside counts twice. */
export interface Weighted {
  count: number;
  offsets: Uint32Array;
  targets: Uint32Array;
  weights: Float64Array;
  /** What ties each node to itself. */
  inside: Float64Array;
  /** All ties of each node, those to itself included. */
  sums: Float64Array;
  /** All ties of all nodes. */
  total: number;
}

/** Sums up what is tied to each node. */
export function weigh(base: Omit<Weighted, "sums" | "total">): Weighted {
  const sums = base.inside.slice();
  for (let node = 0; node < base.count; node++)
    for (let slot = base.offsets[node]!; slot < base.offsets[node + 1]!; slot++) sums[node]! += base.weights[slot]!;
  return { ...base, sums, total: sums.reduce((sum, one) => sum + one, 0) };
}

/** The graph with each tie as strong as it has statements. */
export const weighted = ({ count, offsets, targets, starts }: GraphIndex): Weighted =>
  weigh({
    count,
    offsets,
    targets,
    weights: Float64Array.from(targets, (_, slot) => starts[slot + 1]! - starts[slot]!),
    inside: new Float64Array(count),
  });
