import { degreeAt, type GraphIndex } from "../index/graphIndex.ts";

/** What a search from both ends came to. */
export interface ShortestPath {
  /** The nodes of a shortest path, both ends included; absent where there is none. */
  nodes?: number[];
  /** How many nodes were reached from either end; where there is no path, one of the two could go no further. */
  reached: [from: number, to: number];
}

/** Marks for one side of the search, kept between searches: a node is reached where its mark is the run's. */
interface Side {
  marks: Uint32Array;
  parents: Uint32Array;
  queue: Uint32Array;
}

interface Scratch {
  run: number;
  sides: [Side, Side];
}

const kept = new WeakMap<GraphIndex, Scratch>();

const makeSide = (count: number): Side => ({
  marks: new Uint32Array(count),
  parents: new Uint32Array(count),
  queue: new Uint32Array(count),
});

function scratchOf(index: GraphIndex): Scratch {
  const scratch = kept.get(index) ?? { run: 0, sides: [makeSide(index.count), makeSide(index.count)] };
  kept.set(index, scratch);
  scratch.run += 1;
  return scratch;
}

/** The nodes from a node back to where its side began. */
function walkBack({ parents }: Side, node: number, start: number): number[] {
  const nodes = [node];
  for (let at = node; at !== start; nodes.push(at)) at = parents[at]!;
  return nodes;
}

/**
 * A path of fewest steps between two nodes, by breadth-first search from both ends, one level at a time and always where
 * fewer slots are to be read (Pohl, "Bi-directional search", 1971). Equal input gives the same path.
 */
export function shortestPath(index: GraphIndex, from: number, to: number): ShortestPath {
  if (from === to) return { nodes: [from], reached: [1, 1] };
  const { offsets, targets } = index;
  const { run, sides } = scratchOf(index);
  const starts = [from, to] as const;
  const [begins, ends, loads] = [[0, 0], [1, 1], starts.map((node) => degreeAt(index, node))] as [
    [number, number],
    [number, number],
    [number, number],
  ];
  for (const at of [0, 1] as const) {
    sides[at].marks[starts[at]] = run;
    sides[at].queue[0] = starts[at];
  }
  while (begins[0] < ends[0] && begins[1] < ends[1]) {
    const here = loads[0] <= loads[1] ? 0 : 1;
    const [{ marks, parents, queue }, other] = [sides[here], sides[1 - here]!];
    let end = ends[here];
    let load = 0;
    for (let at = begins[here]; at < ends[here]; at++) {
      const node = queue[at]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (marks[next] === run) continue;
        marks[next] = run;
        parents[next] = node;
        queue[end++] = next;
        load += degreeAt(index, next);
        if (other.marks[next] !== run) continue;
        ends[here] = end;
        const [back, forth] = [walkBack(sides[0], next, from), walkBack(sides[1], next, to)];
        return { nodes: [...back.toReversed(), ...forth.slice(1)], reached: ends };
      }
    }
    begins[here] = ends[here];
    ends[here] = end;
    loads[here] = load;
  }
  return { reached: ends };
}
