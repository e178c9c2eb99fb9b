import type { GraphIndex } from "../index/graphIndex.ts";
import type { Work } from "./work.ts";

/** Where a graph hangs together by one tie, or by one node. */
export interface Cuts {
  /** Pairs of tied nodes, one after the other, without whose tie their piece would fall in two; and how many nodes the smaller part would have. */
  bridges: Uint32Array;
  bridgeSizes: Uint32Array;
  /** For each node into how many parts its piece would fall without it; 1, or 0 where it stands alone, is no cut. */
  parts: Uint32Array;
}

interface Walk {
  /** The turn in which each node was reached, from 1; 0 where it was not. */
  turns: Uint32Array;
  /** The earliest turn that can be got back to from a node's branch. */
  lows: Uint32Array;
  parents: Int32Array;
  sizes: Uint32Array;
  /** The next slot of each node to go along. */
  slots: Uint32Array;
}

/** What is known once a node's branch has been walked: whether it hangs on its parent alone. */
function close(walk: Walk, node: number, found: { bridges: [number, number][]; parts: Uint32Array }): void {
  const { turns, lows, parents, sizes } = walk;
  const parent = parents[node]!;
  if (parent < 0) return;
  sizes[parent]! += sizes[node]!;
  if (lows[node]! < lows[parent]!) lows[parent] = lows[node]!;
  if (lows[node]! > turns[parent]!) found.bridges.push([parent, node]);
  if (lows[node]! >= turns[parent]!) found.parts[parent]! += 1;
}

/** One step of the walk: along the next slot, or back where there is none; gives the node to go on from. */
function step({ offsets, targets }: GraphIndex, walk: Walk, node: number, turn: number): number | undefined {
  const { turns, lows, parents, slots } = walk;
  while (slots[node]! < offsets[node + 1]!) {
    const next = targets[slots[node]!++]!;
    if (turns[next] === 0) {
      parents[next] = node;
      turns[next] = lows[next] = turn;
      return next;
    }
    if (next !== parents[node] && turns[next]! < lows[node]!) lows[node] = turns[next]!;
  }
  return undefined;
}

/**
 * Bridges and articulations in one walk through the depth of the graph. Method: Hopcroft and Tarjan, "Efficient algorithms
 * for graph manipulation" (Communications of the ACM 16, 1973). Several statements between two nodes are one tie.
 */
export function* cuts(index: GraphIndex): Work<Cuts> {
  const { count, offsets } = index;
  const walk: Walk = {
    turns: new Uint32Array(count),
    lows: new Uint32Array(count),
    parents: new Int32Array(count).fill(-1),
    sizes: new Uint32Array(count).fill(1),
    slots: offsets.slice(0, count),
  };
  const parts = new Uint32Array(count);
  const pairs: { from: number; to: number; size: number }[] = [];
  let turn = 0;
  for (let root = 0; root < count; root++) {
    if (walk.turns[root] !== 0) continue;
    const found = { bridges: [] as [number, number][], parts };
    walk.turns[root] = walk.lows[root] = ++turn;
    for (let node = root; node >= 0;) {
      const next = step(index, walk, node, turn + 1);
      if (next === undefined) {
        close(walk, node, found);
        if (node !== root) parts[node]! += 1;
        node = walk.parents[node]!;
      } else {
        turn += 1;
        node = next;
        if (turn % 4096 === 0) yield turn / count;
      }
    }
    for (const [from, to] of found.bridges) {
      const size = Math.min(walk.sizes[to]!, walk.sizes[root]! - walk.sizes[to]!);
      pairs.push({ from: Math.min(from, to), to: Math.max(from, to), size });
    }
  }
  pairs.sort((a, b) => b.size - a.size || a.from - b.from || a.to - b.to);
  return {
    bridges: Uint32Array.from(pairs.flatMap(({ from, to }) => [from, to])),
    bridgeSizes: Uint32Array.from(pairs, ({ size }) => size),
    parts,
  };
}
