import * as fc from "fast-check";
import { expect, test } from "vitest";
import { steinerTree } from "../../../src/query/among/steinerTree.ts";
import { findSlot, type GraphIndex } from "../../../src/query/index/graphIndex.ts";
import { reach } from "../../../src/query/paths/reach.ts";
import { rankPaths } from "../../../src/query/paths/rankPaths.ts";
import { indexOfPairs, indexOfSmall, smallGraphs } from "../../support/smallGraphs.ts";

/** What a tie costs in a tree, read from the definition. */
const costBetween = (index: GraphIndex, asked: readonly number[], from: number, to: number): number => {
  const hub = (node: number) => (asked.includes(node) ? 0 : index.hubs[node]!);
  return 2 * index.costs[findSlot(index, from, to)]! + hub(from) + hub(to);
};

/** The cheapest tree on exactly these nodes, or Infinity where they are not joined (Prim). */
function spanningCost(index: GraphIndex, asked: readonly number[], nodes: readonly number[]): number {
  const inside = new Set([nodes[0]!]);
  let sum = 0;
  while (inside.size < nodes.length) {
    let best = { node: -1, cost: Infinity };
    for (const from of inside)
      for (const to of nodes) {
        if (inside.has(to) || findSlot(index, from, to) < 0) continue;
        const cost = costBetween(index, asked, from, to);
        if (cost < best.cost) best = { node: to, cost };
      }
    if (best.node < 0) return Infinity;
    inside.add(best.node);
    sum += best.cost;
  }
  return sum;
}

/** The cheapest tree there is, over every choice of further nodes. */
function cheapest(index: GraphIndex, asked: readonly number[]): number {
  const others = Array.from({ length: index.count }, (_, node) => node).filter((node) => !asked.includes(node));
  let best = Infinity;
  for (let choice = 0; choice < 1 << others.length; choice++)
    best = Math.min(best, spanningCost(index, asked, [...asked, ...others.filter((_, at) => choice & (1 << at))]));
  return best;
}

const picks = fc.noBias(fc.array(fc.nat(1000), { minLength: 2, maxLength: 4 }));

test("the trees join what can be joined, hang on nothing, and are at most twice as dear as the cheapest", () => {
  fc.assert(
    fc.property(smallGraphs(8, 1.7), picks, (graph, nodes) => {
      const index = indexOfSmall(graph);
      const asked = [...new Set(nodes.map((node) => node % graph.count))];
      const { edges, groups } = steinerTree(index, asked);
      for (const group of groups) {
        const near = new Set(reach(index, group[0]!, Infinity));
        expect(asked.filter((node) => near.has(node))).toEqual(group);
        const own = edges.filter(({ from }) => near.has(from));
        const inTree = new Set([...group, ...own.flatMap(({ from, to }) => [from, to])]);
        expect(own.length).toBe(inTree.size - 1);
        for (const node of inTree)
          if (!asked.includes(node))
            expect(own.filter(({ from, to }) => from === node || to === node).length).toBeGreaterThan(1);
        const cost = own.reduce((sum, { from, to }) => sum + costBetween(index, asked, from, to), 0);
        expect(own.reduce((sum, edge) => sum + edge.cost, 0)).toBe(cost);
        // Those of other groups are not joined to these, so what passing through them costs is never asked.
        const best = cheapest(index, group);
        expect(cost).toBeGreaterThanOrEqual(best);
        expect(cost).toBeLessThanOrEqual(2 * (1 - 1 / group.length) * best);
      }
    }),
    { numRuns: 150 },
  );
});

test("between two, the tree is a best path", () => {
  fc.assert(
    fc.property(smallGraphs(9), fc.noBias(fc.nat(1000)), (graph, pick) => {
      const index = indexOfSmall(graph);
      const to = 1 + (pick % (graph.count - 1));
      const [best] = rankPaths(index, 0, to, { count: 1, longest: Infinity });
      const { edges } = steinerTree(index, [0, to]);
      expect(edges.reduce((sum, { cost }) => sum + cost, 0)).toBe(2 * (best?.cost ?? 0));
    }),
  );
});

test("three around a middle are joined by it, and one alone by nothing", () => {
  const index = indexOfPairs(6, [[0, 3], [1, 3], [2, 3], [0, 4], [4, 1]]); // prettier-ignore
  const { edges, groups } = steinerTree(index, [0, 1, 2]);
  expect(edges.map(({ from, to }) => [from, to])).toEqual([[0, 3], [1, 3], [2, 3]]); // prettier-ignore
  expect(groups).toEqual([[0, 1, 2]]);
  expect(steinerTree(index, [5, 0])).toEqual({ edges: [], groups: [[5], [0]] });
});
