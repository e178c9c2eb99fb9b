import { hubCost } from "./costs.ts";

/** What an index is built from: statements by number, each from a node to a node; from a node to itself it ties nothing. */
export interface Links {
  /** Nodes are numbered from 0 up to this. */
  count: number;
  subjects: Uint32Array;
  objects: Uint32Array;
  /** What a step along each statement costs. */
  costs: Uint32Array;
  /** 1 where a statement reads the same from either end. */
  symmetric: Uint8Array;
}

/**
 * A graph as compressed sparse rows, read from both ends of each statement. The neighbours of node n are
 * `targets[offsets[n]]` up to `targets[offsets[n + 1]]`, each once, in ascending order; the statements behind a slot s of
 * `targets` are `statements[starts[s]]` up to `statements[starts[s + 1]]`, in ascending order.
 */
export interface GraphIndex {
  count: number;
  offsets: Uint32Array;
  targets: Uint32Array;
  starts: Uint32Array;
  statements: Uint32Array;
  /** For each entry of `statements`: 1 where the node is its subject, 2 where it is its object, 3 where it reads both ways. */
  ways: Uint8Array;
  /** What the cheapest statement of each slot costs. */
  costs: Uint32Array;
  /** What passing through each node costs. */
  hubs: Uint32Array;
}

/** How many other nodes a node is tied to. */
export const degreeAt = ({ offsets }: GraphIndex, node: number): number => offsets[node + 1]! - offsets[node]!;

/** Where each key's entries start once they are sorted by key. */
function startsOf(keys: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1]! += 1;
  for (let key = 0; key < count; key++) starts[key + 1]! += starts[key]!;
  return starts;
}

/** The entries in the order of their keys, equal keys as they came. */
function sortBy(keys: Uint32Array, entries: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const sorted = new Uint32Array(entries.length);
  for (const entry of entries) sorted[next[keys[entry]!]!++] = entry;
  return sorted;
}

/** Both readings of every statement that ties two nodes: entry 2i from the subject's end, 2i + 1 from the object's. */
function entriesOf({ subjects, objects }: Links): { nodes: Uint32Array; others: Uint32Array; statements: Uint32Array } {
  let ties = 0;
  for (let i = 0; i < subjects.length; i++) if (subjects[i] !== objects[i]) ties++;
  const [nodes, others, statements] = [0, 0, 0].map(() => new Uint32Array(2 * ties)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let i = 0, at = 0; i < subjects.length; i++) {
    if (subjects[i] === objects[i]) continue;
    nodes[at] = others[at + 1] = subjects[i]!;
    others[at] = nodes[at + 1] = objects[i]!;
    statements[at] = statements[at + 1] = i;
    at += 2;
  }
  return { nodes, others, statements };
}

/** Builds the index in time that grows as the statements do (two counting sorts); equal links give equal arrays. */
export function buildIndex(links: Links): GraphIndex {
  const { count } = links;
  const entries = entriesOf(links);
  const size = entries.nodes.length;
  const rows = startsOf(entries.nodes, count);
  const asTheyCame = new Uint32Array(size);
  for (let at = 0; at < size; at++) asTheyCame[at] = at;
  const byOther = sortBy(entries.others, asTheyCame, startsOf(entries.others, count));
  const sorted = sortBy(entries.nodes, byOther, rows);

  const offsets = new Uint32Array(count + 1);
  const [targets, starts, costs] = [new Uint32Array(size), new Uint32Array(size + 1), new Uint32Array(size)];
  const [statements, ways] = [new Uint32Array(size), new Uint8Array(size)];
  let slot = 0;
  for (let node = 0; node < count; node++) {
    offsets[node] = slot;
    let last = -1;
    for (let at = rows[node]!; at < rows[node + 1]!; at++) {
      const entry = sorted[at]!;
      const statement = entries.statements[entry]!;
      const other = entries.others[entry]!;
      if (other !== last) {
        targets[slot] = last = other;
        starts[slot] = at;
        costs[slot++] = links.costs[statement]!;
      } else if (links.costs[statement]! < costs[slot - 1]!) costs[slot - 1] = links.costs[statement]!;
      statements[at] = statement;
      ways[at] = links.symmetric[statement] === 1 ? 3 : entry % 2 === 0 ? 1 : 2;
    }
  }
  offsets[count] = slot;
  starts[slot] = size;
  const hubs = new Uint32Array(count);
  for (let node = 0; node < count; node++) hubs[node] = hubCost(offsets[node + 1]! - offsets[node]!);
  return {
    count,
    offsets,
    targets: targets.slice(0, slot),
    starts: starts.slice(0, slot + 1),
    statements,
    ways,
    costs: costs.slice(0, slot),
    hubs,
  };
}

/** The buffers of links or of an index, to be handed to a worker, or back, rather than copied. */
export const buffersOf = (arrays: Links | GraphIndex): ArrayBuffer[] =>
  Object.values(arrays).flatMap((one) =>
    ArrayBuffer.isView(one) && one.buffer instanceof ArrayBuffer ? [one.buffer] : [],
  );

/** The slot of a neighbour in a node's row, found by halving; -1 where the two are not tied. */
export function findSlot({ offsets, targets }: GraphIndex, node: number, other: number): number {
  let [low, high] = [offsets[node]!, offsets[node + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = targets[middle]!;
    if (there === other) return middle;
    if (there < other) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
