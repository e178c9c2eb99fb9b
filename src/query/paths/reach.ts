import type { GraphIndex } from "../index/graphIndex.ts";

/** The nodes up to a number of steps from a node, nearest first, by breadth-first search; the node itself is the first. */
export function reach({ count, offsets, targets }: GraphIndex, from: number, steps: number): Uint32Array {
  const queue = new Uint32Array(count);
  const seen = new Uint8Array(count);
  queue[0] = from;
  seen[from] = 1;
  let [begin, end] = [0, 1];
  for (let step = 0; step < steps && begin < end; step++) {
    const level = end;
    for (; begin < level; begin++) {
      const node = queue[begin]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        queue[end++] = next;
      }
    }
  }
  return queue.slice(0, end);
}
