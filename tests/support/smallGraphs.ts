import * as fc from "fast-check";
import { buildIndex, type GraphIndex } from "../../src/query/index/graphIndex.ts";

/** A small graph as pairs of nodes, with what each costs; pairs may stand twice, and tie a node to itself. */
export interface SmallGraph {
  count: number;
  ties: [from: number, to: number, cost: number][];
}

/** The index of a small graph; its statements are its ties in order, none of them symmetric. */
export const indexOfSmall = ({ count, ties }: SmallGraph): GraphIndex =>
  buildIndex({
    count,
    subjects: Uint32Array.from(ties, ([from]) => from),
    objects: Uint32Array.from(ties, ([, to]) => to),
    costs: Uint32Array.from(ties, ([, , cost]) => cost),
    symmetric: new Uint8Array(ties.length),
  });

/** The index of a graph given by its pairs alone, every tie at the cost of one plain step. */
export const indexOfPairs = (count: number, pairs: readonly (readonly [number, number])[]): GraphIndex =>
  indexOfSmall({ count, ties: pairs.map(([from, to]) => [from, to, 1000]) });

/** Graphs of up to `most` nodes with about `density` ties a node; few different costs, so that equal paths are common. */
export const smallGraphs = (most: number, density = 2): fc.Arbitrary<SmallGraph> =>
  fc.noBias(
    fc.integer({ min: Math.min(3, most), max: most }).chain((count) => {
      const node = fc.integer({ min: 0, max: count - 1 });
      const tie = fc.tuple(node, node, fc.constantFrom(1000, 1200, 2000, 6000));
      const maxLength = Math.ceil(count * density);
      const ties = fc.array(tie, { minLength: Math.floor(maxLength / 2), maxLength, size: "max" });
      return fc.record({ count: fc.constant(count), ties });
    }),
  );

/** The neighbours of every node, read from the ties rather than from an index. */
export const neighboursIn = ({ count, ties }: SmallGraph): Set<number>[] => {
  const found = Array.from({ length: count }, () => new Set<number>());
  for (const [from, to] of ties) {
    if (from === to) continue;
    found[from]!.add(to);
    found[to]!.add(from);
  }
  return found;
};
