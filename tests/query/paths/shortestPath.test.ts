import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reach } from "../../../src/query/paths/reach.ts";
import { shortestPath } from "../../../src/query/paths/shortestPath.ts";
import { indexOfPairs, indexOfSmall, neighboursIn, smallGraphs, type SmallGraph } from "../../support/smallGraphs.ts";

/** How many steps each node is from one, level by level. */
function levels(graph: SmallGraph, from: number): Map<number, number> {
  const near = neighboursIn(graph);
  const found = new Map([[from, 0]]);
  for (const [node, steps] of found) for (const next of near[node]!) if (!found.has(next)) found.set(next, steps + 1);
  return found;
}

const node = fc.noBias(fc.nat(1000));

test("a path is found where there is one, of fewest steps, each along a tie", () => {
  fc.assert(
    fc.property(smallGraphs(14, 1.2), node, node, (graph, a, b) => {
      const [from, to] = [a % graph.count, b % graph.count];
      const { nodes, reached } = shortestPath(indexOfSmall(graph), from, to);
      const [near, steps] = [neighboursIn(graph), levels(graph, from)];
      expect(nodes && nodes.length - 1).toBe(steps.get(to));
      if (nodes) {
        expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
        for (let at = 1; at < nodes.length; at++) expect(near[nodes[at - 1]!]!.has(nodes[at]!)).toBe(true);
      } else expect([steps.size, levels(graph, to).size].some((size, end) => size === reached[end])).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("one search leaves nothing behind for the next", () => {
  const index = indexOfPairs(5, [[0, 1], [1, 2], [3, 4]]); // prettier-ignore
  expect(shortestPath(index, 0, 2).nodes).toEqual([0, 1, 2]);
  expect(shortestPath(index, 0, 4)).toEqual({ reached: [2, 2] });
  expect(shortestPath(index, 2, 0).nodes).toEqual([2, 1, 0]);
  expect(shortestPath(index, 4, 4).nodes).toEqual([4]);
});

test("what is within some steps of a node is what the levels say, nearest first", () => {
  fc.assert(
    fc.property(smallGraphs(14, 1.2), node, fc.nat(4), (graph, a, steps) => {
      const all = levels(graph, a % graph.count);
      const found = [...reach(indexOfSmall(graph), a % graph.count, steps)];
      expect(found.toSorted()).toEqual([...all].flatMap(([one, far]) => (far <= steps ? [one] : [])).toSorted());
      expect(found.map((one) => all.get(one))).toEqual(found.map((one) => all.get(one)).toSorted((x, y) => x! - y!));
    }),
  );
});
