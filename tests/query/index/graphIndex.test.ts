import * as fc from "fast-check";
import { expect, test } from "vitest";
import { buffersOf, buildIndex, degreeAt, findSlot, type Links } from "../../../src/query/index/graphIndex.ts";
import { indexOfSmall, neighboursIn, smallGraphs } from "../../support/smallGraphs.ts";

test("a row holds each neighbour once, in ascending order, with every statement of the two and the cheapest's cost", () => {
  fc.assert(
    fc.property(smallGraphs(9, 3), (graph) => {
      const index = indexOfSmall(graph);
      for (const [node, near] of neighboursIn(graph).entries()) {
        const row = index.targets.subarray(index.offsets[node], index.offsets[node + 1]);
        expect([...row]).toEqual([...near].toSorted((a, b) => a - b));
        expect(degreeAt(index, node)).toBe(near.size);
        for (const other of near) {
          const slot = findSlot(index, node, other);
          const numbers = graph.ties.flatMap(([a, b], at) =>
            (a === node && b === other) || (a === other && b === node) ? [at] : [],
          );
          const [start, end] = [index.starts[slot], index.starts[slot + 1]];
          expect([...index.statements.subarray(start, end)]).toEqual(numbers);
          expect([...index.ways.subarray(start, end)]).toEqual(
            numbers.map((at) => (graph.ties[at]![0] === node ? 1 : 2)),
          );
          expect(index.costs[slot]).toBe(Math.min(...numbers.map((at) => graph.ties[at]![2])));
        }
      }
    }),
  );
});

test("nodes that are not tied have no slot, and a statement from a node to itself ties nothing", () => {
  const index = indexOfSmall({ count: 3, ties: [[0, 1, 1000], [2, 2, 1000]] }); // prettier-ignore
  expect([findSlot(index, 0, 1), findSlot(index, 0, 2), findSlot(index, 2, 2)]).toEqual([0, -1, -1]);
});

test("a symmetric statement reads both ways from either end", () => {
  const links: Links = {
    count: 2,
    subjects: Uint32Array.of(0),
    objects: Uint32Array.of(1),
    costs: Uint32Array.of(1000),
    symmetric: Uint8Array.of(1),
  };
  expect([...buildIndex(links).ways]).toEqual([3, 3]);
});

test("an index can be handed over: its buffers move, and what arrives equals what was sent", () => {
  const index = indexOfSmall({ count: 4, ties: [[0, 1, 1000], [1, 2, 1200], [2, 3, 1000]] }); // prettier-ignore
  const before = structuredClone(index);
  const after = structuredClone(index, { transfer: buffersOf(index) });
  expect(after).toEqual(before);
  expect(index.targets.length).toBe(0);
});
