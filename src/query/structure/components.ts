import type { GraphIndex } from "../index/graphIndex.ts";
import type { Work } from "./work.ts";

/** For each node the number of the piece it is in, pieces numbered by their first node: nothing ties one to another. */
export function* components({ count, offsets, targets }: GraphIndex): Work<Uint32Array> {
  const pieces = new Uint32Array(count).fill(count);
  const open: number[] = [];
  let piece = 0;
  for (let start = 0; start < count; start++) {
    if (pieces[start] !== count) continue;
    pieces[start] = piece;
    open.push(start);
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (pieces[next] !== count) continue;
        pieces[next] = piece;
        open.push(next);
      }
    piece++;
    if (start % 1024 === 0) yield start / count;
  }
  return pieces;
}
