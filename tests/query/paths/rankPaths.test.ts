import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hubCost } from "../../../src/query/index/costs.ts";
import { rankPaths, type RankedPath } from "../../../src/query/paths/rankPaths.ts";
import { indexOfPairs, indexOfSmall, neighboursIn, smallGraphs, type SmallGraph } from "../../support/smallGraphs.ts";

/** Every path without a node twice, walked out one by one, and put in order. */
function allPaths(graph: SmallGraph, from: number, to: number, longest: number): RankedPath[] {
  const near = neighboursIn(graph);
  const cheapest = (a: number, b: number) =>
    Math.min(...graph.ties.filter(([x, y]) => (x === a && y === b) || (x === b && y === a)).map(([, , cost]) => cost));
  const found: RankedPath[] = [];
  const walk = (nodes: number[], cost: number) => {
    const last = nodes.at(-1)!;
    if (last === to) return void found.push({ nodes, cost });
    if (nodes.length > longest) return;
    for (const next of near[last]!) {
      const hub = next === to ? 0 : hubCost(near[next]!.size);
      if (!nodes.includes(next)) walk([...nodes, next], cost + cheapest(last, next) + hub);
    }
  };
  if (from !== to) walk([from], 0);
  const differ = (a: number[], b: number[]) =>
    a[a.findIndex((node, at) => node !== b[at])]! - b[a.findIndex((node, at) => node !== b[at])]!;
  return found.toSorted((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || differ(a.nodes, b.nodes));
}

test.each([
  ["sparse", smallGraphs(9, 2)],
  ["denser", smallGraphs(7, 4)],
])("the k best paths are the first k of all paths, counted out by force, in %s graphs", (_, graphs) => {
  const limits = fc.record({
    count: fc.integer({ min: 1, max: 12 }),
    longest: fc.constantFrom(1, 2, 3, 4, 5, Infinity),
    ahead: fc.constantFrom(0, 1, 3, 4000),
  });
  const node = fc.noBias(fc.nat(1000));
  fc.assert(
    fc.property(graphs, limits, node, node, (graph, { count, longest, ahead }, a, b) => {
      const [from, to] = [a % graph.count, b % graph.count];
      const found = rankPaths(indexOfSmall(graph), from, to, { count, longest, ahead });
      expect(found).toEqual(allPaths(graph, from, to, longest).slice(0, count));
    }),
    { numRuns: 800 },
  );
});

test("of paths that cost the same the one of fewer steps comes first, then that of the least numbers", () => {
  const square = indexOfPairs(4, [[3, 2], [2, 0], [3, 1], [1, 0]]); // prettier-ignore
  expect(rankPaths(square, 0, 3, { count: 5, longest: 9 }).map(({ nodes }) => nodes)).toEqual([[0, 1, 3], [0, 2, 3]]); // prettier-ignore
});

test("a way around a hub comes before the shorter one through it", () => {
  const leaves = Array.from({ length: 62 }, (_, at) => [0, at + 5] as const);
  const index = indexOfPairs(67, [[1, 0], [0, 2], [1, 3], [3, 4], [4, 2], ...leaves]); // prettier-ignore
  expect(rankPaths(index, 1, 2, { count: 2, longest: 9 }).map(({ nodes }) => nodes)).toEqual([[1, 3, 4, 2], [1, 0, 2]]); // prettier-ignore
  expect(rankPaths(index, 1, 2, { count: 2, longest: 2 }).map(({ nodes }) => nodes)).toEqual([[1, 0, 2]]);
});

test("a cheap way of many steps to a node does not hide the dear one of few", () => {
  const ties: [number, number, number][] = [
    [0, 1, 1000],
    [1, 2, 1000],
    [0, 2, 9000],
    [2, 3, 1000],
    [3, 5, 1000],
    [2, 5, 20_000],
  ];
  const index = indexOfSmall({ count: 6, ties });
  const best = (longest: number) => rankPaths(index, 0, 5, { count: 1, longest })[0]!.nodes;
  expect([2, 3, 4].map(best)).toEqual([[0, 2, 5], [0, 2, 3, 5], [0, 1, 2, 3, 5]]); // prettier-ignore
});
