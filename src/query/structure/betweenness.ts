import type { GraphIndex } from "../index/graphIndex.ts";
import type { Work } from "./work.ts";

/** Up to this many nodes betweenness is exact; beyond, it is estimated from as many starts, evenly spread. */
export const mostStarts = 2000;

interface Scratch {
  /** Nodes in the order they were reached. */
  order: Uint32Array;
  far: Int32Array;
  /** How many shortest paths lead to each node. */
  ways: Float64Array;
  share: Float64Array;
}

/** Counts shortest paths from a start, level by level, and gives back how many nodes were reached. */
function countWays({ offsets, targets }: GraphIndex, start: number, { order, far, ways }: Scratch): number {
  far.fill(-1);
  ways.fill(0);
  far[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let end = 1;
  for (let at = 0; at < end; at++) {
    const node = order[at]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const next = targets[slot]!;
      if (far[next]! < 0) {
        far[next] = far[node]! + 1;
        order[end++] = next;
      }
      if (far[next] === far[node]! + 1) ways[next]! += ways[node]!;
    }
  }
  return end;
}

/** Adds to each node its share of the shortest paths from a start, from the furthest back. */
function addShares({ offsets, targets }: GraphIndex, reached: number, scratch: Scratch, scores: Float64Array): void {
  const { order, far, ways, share } = scratch;
  share.fill(0);
  for (let at = reached - 1; at > 0; at--) {
    const node = order[at]!;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const before = targets[slot]!;
      if (far[before] === far[node]! - 1) share[before]! += (ways[before]! / ways[node]!) * (1 + share[node]!);
    }
    scores[node]! += share[node]!;
  }
}

/**
 * For each node, how many pairs of others it stands between, a pair counting by the share of its shortest paths that lead
 * through the node. Method: Brandes, "A faster algorithm for betweenness centrality" (Journal of Mathematical Sociology 25,
 * 2001); from `starts` evenly spread nodes only, and scaled up, where there are more (Brandes and Pich, 2007).
 */
export function* betweenness(index: GraphIndex, starts = mostStarts): Work<Float64Array> {
  const { count } = index;
  const scores = new Float64Array(count);
  const scratch: Scratch = {
    order: new Uint32Array(count),
    far: new Int32Array(count),
    ways: new Float64Array(count),
    share: new Float64Array(count),
  };
  const taken = Math.min(count, starts);
  for (let at = 0; at < taken; at++) {
    const start = Math.floor((at * count) / taken);
    addShares(index, countWays(index, start, scratch), scratch, scores);
    yield (at + 1) / taken;
  }
  // Each pair was counted from both its ends.
  const scale = taken > 0 ? count / taken / 2 : 0;
  return scores.map((score) => score * scale);
}
