import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex, degreeAt, type GraphIndex } from "../../../src/query/index/graphIndex.ts";
import { betweenness } from "../../../src/query/structure/betweenness.ts";
import { components } from "../../../src/query/structure/components.ts";
import { cuts } from "../../../src/query/structure/cuts.ts";
import { pageRank } from "../../../src/query/structure/pageRank.ts";
import { finish } from "../../../src/query/structure/work.ts";
import { indexOfPairs, indexOfSmall, neighboursIn, smallGraphs, type SmallGraph } from "../../support/smallGraphs.ts";

const star = indexOfPairs(5, [[0, 1], [0, 2], [0, 3], [0, 4]]); // prettier-ignore
const path = indexOfPairs(5, [[0, 1], [1, 2], [2, 3], [3, 4]]); // prettier-ignore
const cycle = indexOfPairs(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]]); // prettier-ignore
const twoTriangles = indexOfPairs(6, [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 5], [5, 3]]); // prettier-ignore

/** All shortest paths between two nodes, walked out one by one. */
function shortestPaths(near: readonly ReadonlySet<number>[], from: number, to: number): number[][] {
  let open = [[from]];
  const seen = new Set([from]);
  while (open.length > 0) {
    const found = open.filter((nodes) => nodes.at(-1) === to);
    if (found.length > 0) return found;
    open = open.flatMap((nodes) => [...near[nodes.at(-1)!]!].filter((n) => !seen.has(n)).map((n) => [...nodes, n]));
    for (const nodes of open) seen.add(nodes.at(-1)!);
  }
  return [];
}

function plainBetweenness(graph: SmallGraph): number[] {
  const near = neighboursIn(graph);
  return Array.from({ length: graph.count }, (_, node) => {
    let sum = 0;
    for (let a = 0; a < graph.count; a++)
      for (let b = a + 1; b < graph.count; b++) {
        if (a === node || b === node) continue;
        const all = shortestPaths(near, a, b);
        if (all.length > 0) sum += all.filter((nodes) => nodes.includes(node)).length / all.length;
      }
    return sum;
  });
}

/** How many pieces a graph has, without one node or one tie. */
function pieces({ count, ties }: SmallGraph, isGone: (node: number) => boolean = () => false): number {
  const near = neighboursIn({ count, ties: ties.filter(([from, to]) => !isGone(from) && !isGone(to)) });
  const seen = new Set<number>();
  let found = 0;
  for (let start = 0; start < count; start++) {
    if (seen.has(start) || isGone(start)) continue;
    found++;
    const open = [start];
    for (const node of open) {
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...near[node]!);
    }
  }
  return found;
}

describe("betweenness", () => {
  test.each<[string, GraphIndex, number[]]>([
    ["a star", star, [6, 0, 0, 0, 0]],
    ["a path", path, [0, 3, 4, 3, 0]],
    ["a cycle of five", cycle, [1, 1, 1, 1, 1]],
    ["two triangles joined by a bridge", twoTriangles, [0, 0, 6, 6, 0, 0]],
  ])("of %s is known", (_, index, known) => {
    expect([...finish(betweenness(index))]).toEqual(known);
  });

  test("is what counting all shortest paths gives", () => {
    fc.assert(
      fc.property(smallGraphs(9, 1.5), (graph) => {
        const plain = plainBetweenness(graph);
        for (const [node, score] of finish(betweenness(indexOfSmall(graph))).entries())
          expect(score).toBeCloseTo(plain[node]!, 9);
      }),
      { numRuns: 150 },
    );
  });

  test("from a part of the starts is of the same size as from all", () => {
    const size = 60;
    const ring = indexOfPairs(
      size,
      Array.from({ length: size }, (_, at) => [at, (at + 1) % size] as const),
    );
    const [all, some] = [finish(betweenness(ring)), finish(betweenness(ring, 20))];
    const sum = (scores: Float64Array) => scores.reduce((a, b) => a + b, 0);
    expect(sum(some)).toBeCloseTo(sum(all), 6);
  });
});

describe("PageRank", () => {
  test("sums to 1, whatever the graph, and is nowhere less than what starting anew gives", () => {
    fc.assert(
      fc.property(smallGraphs(12), (graph) => {
        const shares = finish(pageRank(indexOfSmall(graph)));
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.15 / graph.count - 1e-12);
      }),
    );
  });

  test("of a ring of statements is the same everywhere, and of a star pointing inwards greatest in the middle", () => {
    for (const share of finish(pageRank(cycle))) expect(share).toBeCloseTo(0.2, 9);
    const inwards = indexOfPairs(4, [[1, 0], [2, 0], [3, 0]]); // prettier-ignore
    const [middle, ...others] = finish(pageRank(inwards));
    // x = leaf: 0.15/4 + 0.85 middle/4; middle = x + 0.85 * 3x; the shares sum to 1.
    expect(middle).toBeCloseTo(3.55 / 6.55, 9);
    for (const share of others) expect(share).toBeCloseTo(1 / 6.55, 9);
  });

  test("goes both ways along a statement that reads the same from either end", () => {
    const links = { count: 2, subjects: Uint32Array.of(0), objects: Uint32Array.of(1), costs: Uint32Array.of(1000) };
    const of = (symmetric: number) =>
      [...finish(pageRank(buildIndex({ ...links, symmetric: Uint8Array.of(symmetric) })))].map(
        (share) => share > 0.500001,
      );
    expect([of(1), of(0)]).toEqual([[false, false], [false, true]]); // prettier-ignore
  });
});

describe("components, bridges and articulations", () => {
  test("of known graphs", () => {
    const { bridges, bridgeSizes, parts } = finish(cuts(twoTriangles));
    expect([[...bridges], [...bridgeSizes], [...parts]]).toEqual([[2, 3], [3], [1, 1, 2, 2, 1, 1]]);
    expect([...finish(cuts(cycle)).bridges]).toEqual([]);
    expect([...finish(cuts(star)).parts]).toEqual([4, 1, 1, 1, 1]);
    expect([...finish(cuts(path)).bridgeSizes]).toEqual([2, 2, 1, 1]);
    expect([...finish(components(indexOfPairs(5, [[0, 2], [1, 4]])))]).toEqual([0, 1, 0, 2, 1]); // prettier-ignore
  });

  test("are what taking out each tie and each node by itself shows", () => {
    fc.assert(
      fc.property(smallGraphs(10, 1.3), (graph) => {
        const index = indexOfSmall(graph);
        const { bridges, parts } = finish(cuts(index));
        const whole = pieces(graph);
        expect(new Set(finish(components(index))).size).toBe(whole);
        const plain: number[][] = [];
        for (const [from, near] of neighboursIn(graph).entries()) {
          for (const to of near) {
            const without = graph.ties.filter(([a, b]) => Math.min(a, b) !== from || Math.max(a, b) !== to);
            if (from < to && pieces({ ...graph, ties: without }) > whole) plain.push([from, to]);
          }
          expect(pieces(graph, (node) => node === from) - whole + 1).toBe(parts[from]);
          expect(parts[from] === 0).toBe(degreeAt(index, from) === 0);
        }
        const found = Array.from({ length: bridges.length / 2 }, (_, at) => [bridges[2 * at]!, bridges[2 * at + 1]!]);
        expect(found.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)).toEqual(
          plain.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("a long path is walked without running out of room", () => {
    const size = 50_000;
    const long = indexOfPairs(
      size,
      Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const),
    );
    expect(finish(cuts(long)).bridgeSizes.length).toBe(size - 1);
  });
});
