import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reach } from "../../../src/query/paths/reach.ts";
import { communities } from "../../../src/query/structure/communities.ts";
import { modularity } from "../../../src/query/structure/modularity.ts";
import { finish } from "../../../src/query/structure/work.ts";
import { indexOfPairs, indexOfSmall, smallGraphs, type SmallGraph } from "../../support/smallGraphs.ts";

const found = (graph: SmallGraph) => finish(communities(indexOfSmall(graph)));

/** Modularity from its definition, over all pairs of nodes. */
function plainModularity({ count, ties }: SmallGraph, groups: Uint32Array): number {
  const real = ties.filter(([from, to]) => from !== to);
  const degree = (node: number) => real.filter(([from, to]) => from === node || to === node).length;
  let sum = 0;
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) {
      if (groups[a] !== groups[b]) continue;
      const between = real.filter(([from, to]) => (from === a && to === b) || (from === b && to === a)).length;
      sum += between - (degree(a) * degree(b)) / (2 * real.length);
    }
  return real.length === 0 ? 0 : sum / (2 * real.length);
}

test("two triangles joined by a bridge are two communities, of a modularity that is known", () => {
  const index = indexOfPairs(6, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 5], [5, 3]]); // prettier-ignore
  const groups = finish(communities(index));
  expect([...groups]).toEqual([0, 0, 0, 1, 1, 1]);
  expect(modularity(index, groups)).toBeCloseTo(5 / 14, 12);
});

test("cliques in a ring are found, each whole", () => {
  const pairs: [number, number][] = [];
  for (let clique = 0; clique < 8; clique++) {
    const nodes = [0, 1, 2, 3, 4].map((at) => clique * 5 + at);
    for (const a of nodes) for (const b of nodes) if (a < b) pairs.push([a, b]);
    pairs.push([clique * 5, ((clique + 1) % 8) * 5 + 1]);
  }
  expect([...finish(communities(indexOfPairs(40, pairs)))]).toEqual(
    Array.from({ length: 40 }, (_, node) => Math.floor(node / 5)),
  );
});

test("modularity is what its definition says", () => {
  const groups = fc.noBias(fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }));
  fc.assert(
    fc.property(smallGraphs(10), groups, (graph, numbers) => {
      const of = Uint32Array.from({ length: graph.count }, (_, node) => numbers[node]! % graph.count);
      expect(modularity(indexOfSmall(graph), of)).toBeCloseTo(plainModularity(graph, of), 12);
    }),
    { numRuns: 100 },
  );
});

test("each community hangs together, and no node gains by going over to a neighbour's", () => {
  fc.assert(
    fc.property(smallGraphs(14, 1.5), (graph) => {
      const index = indexOfSmall(graph);
      const groups = found(graph);
      const best = modularity(index, groups);
      expect(best).toBeGreaterThanOrEqual(modularity(index, new Uint32Array(graph.count)) - 1e-12);
      for (let node = 0; node < graph.count; node++) {
        const inside = { ...graph, ties: graph.ties.filter(([from, to]) => groups[from] === groups[to]) };
        const size = groups.filter((group) => group === groups[node]).length;
        expect(reach(indexOfSmall(inside), node, Infinity).length).toBe(size);
        for (let slot = index.offsets[node]!; slot < index.offsets[node + 1]!; slot++) {
          const moved = groups.slice();
          moved[node] = groups[index.targets[slot]!]!;
          expect(modularity(index, moved)).toBeLessThanOrEqual(best + 1e-9);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("the same graph gives the same communities, numbered by their first node; without ties each node is its own", () => {
  fc.assert(
    fc.property(smallGraphs(14), (graph) => {
      const groups = found(graph);
      expect(found(graph)).toEqual(groups);
      expect([...new Set(groups)]).toEqual([...new Set(groups)].map((_, at) => at));
    }),
  );
  expect([...found({ count: 3, ties: [[1, 1, 1000]] })]).toEqual([0, 1, 2]);
});
