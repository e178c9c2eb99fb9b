import { findSlot, type GraphIndex } from "../index/graphIndex.ts";
import { groupBy } from "../groupBy.ts";
import { MinHeap } from "../paths/MinHeap.ts";

/** Two tied nodes, and what their tie costs in a tree. */
export interface TreeEdge {
  from: number;
  to: number;
  cost: number;
}

/** One tree, or several, on some nodes; `groups` are those asked for, by the tree that joins them. */
interface Tree {
  edges: TreeEdge[];
  cost: number;
  nodes: number[];
  groups: number[][];
}

/** How many nodes beside a tree are tried in it. */
const mostTried = 100;

/** What joins nodes that are one group at last, and whether two are in one group already (union by halving paths). */
function makeGroups(): { find(node: number): number; join(a: number, b: number): boolean } {
  const above = new Map<number, number>();
  const find = (node: number): number => {
    let at = node;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) {
      const further = above.get(up);
      if (further !== undefined) above.set(at, further);
      at = up;
    }
    return at;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [find(a), find(b)];
    if (one !== other) above.set(Math.max(one, other), Math.min(one, other));
    return one !== other;
  };
  return { find, join };
}

/** The edges of least cost that join what they can (Kruskal); equal ones in the order of their nodes. */
function leastEdges(edges: readonly TreeEdge[]): TreeEdge[] {
  const { join } = makeGroups();
  return edges
    .toSorted((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => join(from, to));
}

/**
 * What a tie costs in a tree: twice its step, and what passing through either end costs, so that along a way between two
 * of the nodes asked for it comes to twice what the way costs.
 */
const treeCost = (
  { costs, hubs, targets }: GraphIndex,
  slot: number,
  from: number,
  asked: ReadonlySet<number>,
): number => {
  const hub = (node: number) => (asked.has(node) ? 0 : hubs[node]!);
  return 2 * costs[slot]! + hub(from) + hub(targets[slot]!);
};

/** For each node the nearest of those asked for, how far it is, and the node before it on the way. */
function nearestAsked(index: GraphIndex, asked: ReadonlySet<number>) {
  const { count, offsets, targets } = index;
  const far = new Float64Array(count).fill(Infinity);
  const [nearest, before] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  const heap = new MinHeap();
  for (const node of asked) {
    far[node] = 0;
    nearest[node] = node;
    heap.push(0, node);
  }
  while (heap.size > 0) {
    const so = heap.least;
    const node = heap.pop();
    if (so > far[node]!) continue;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const next = targets[slot]!;
      const further = so + treeCost(index, slot, node, asked);
      if (further >= far[next]!) continue;
      far[next] = further;
      nearest[next] = nearest[node]!;
      before[next] = node;
      heap.push(further, next);
    }
  }
  return { far, nearest, before };
}

/** The nodes on the cheapest ways that join those asked for, where the regions nearest to each of them meet. */
function joiningNodes(index: GraphIndex, asked: ReadonlySet<number>): Set<number> {
  const { count, offsets, targets } = index;
  const { far, nearest, before } = nearestAsked(index, asked);
  const bridges = new Map<number, TreeEdge & { ends: [number, number] }>();
  for (let node = 0; node < count; node++) {
    if (nearest[node]! < 0) continue;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const next = targets[slot]!;
      const [from, to] = [nearest[node]!, nearest[next]!];
      if (from >= to) continue;
      const cost = far[node]! + treeCost(index, slot, node, asked) + far[next]!;
      const known = bridges.get(from * count + to);
      if (!known || cost < known.cost) bridges.set(from * count + to, { from, to, cost, ends: [node, next] });
    }
  }
  const nodes = new Set(asked);
  for (const { from, to } of leastEdges([...bridges.values()])) {
    for (const end of bridges.get(from * count + to)!.ends)
      for (let at = end; at >= 0 && !nodes.has(at); at = before[at]!) nodes.add(at);
  }
  return nodes;
}

/** Takes out, again and again, nodes that were not asked for and hang on a single edge. */
function prune(edges: readonly TreeEdge[], asked: ReadonlySet<number>): TreeEdge[] {
  const degrees = new Map<number, number>();
  for (const { from, to } of edges) for (const node of [from, to]) degrees.set(node, (degrees.get(node) ?? 0) + 1);
  const hangs = (node: number) => !asked.has(node) && degrees.get(node) === 1;
  const kept = edges.filter(({ from, to }) => !hangs(from) && !hangs(to));
  return kept.length === edges.length ? kept : prune(kept, asked);
}

/** The cheapest trees on some nodes alone, without what hangs on them. */
function treeOn(index: GraphIndex, nodes: readonly number[], asked: ReadonlySet<number>): Tree {
  const sorted = nodes.toSorted((a, b) => a - b);
  const within = sorted.flatMap((from, at) =>
    sorted.slice(at + 1).flatMap((to) => {
      const slot = findSlot(index, from, to);
      return slot < 0 ? [] : [{ from, to, cost: treeCost(index, slot, from, asked) }];
    }),
  );
  const edges = prune(leastEdges(within), asked);
  const { find, join } = makeGroups();
  for (const { from, to } of edges) join(from, to);
  return {
    edges,
    cost: edges.reduce((sum, edge) => sum + edge.cost, 0),
    nodes: [...new Set([...asked, ...edges.flatMap(({ from, to }) => [from, to])])],
    groups: [...groupBy([...asked], find).values()],
  };
}

/** Nodes tied to three or more of a tree, those tied to most of it first. */
function tiedToMany({ offsets, targets }: GraphIndex, nodes: readonly number[]): number[] {
  const times = new Map<number, number>();
  for (const node of nodes)
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++)
      times.set(targets[slot]!, (times.get(targets[slot]!) ?? 0) + 1);
  const inside = new Set(nodes);
  return [...times]
    .filter(([node, count]) => count > 2 && !inside.has(node))
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostTried)
    .map(([node]) => node);
}

/** Takes a node in or out as long as the tree gets cheaper by it. */
function improve(index: GraphIndex, tree: Tree, asked: ReadonlySet<number>): Tree {
  const choices = [
    ...tree.nodes.filter((node) => !asked.has(node)).map((node) => tree.nodes.filter((other) => other !== node)),
    ...tiedToMany(index, tree.nodes).map((node) => [...tree.nodes, node]),
  ];
  let best = tree;
  for (const nodes of choices) {
    const other = treeOn(index, nodes, asked);
    if (other.groups.length === tree.groups.length && other.cost < best.cost) best = other;
  }
  return best === tree ? tree : improve(index, best, asked);
}

/**
 * A small tree that joins some nodes, at most twice as dear as the cheapest there is; several trees where nothing joins
 * them all. Method: Mehlhorn, "A faster approximation algorithm for the Steiner problem in graphs" (Information Processing
 * Letters 27, 1988), then made cheaper by taking single nodes in or out. Equal input gives equal output; every edge stands
 * with its smaller node first.
 */
export function steinerTree(index: GraphIndex, terminals: readonly number[]): Pick<Tree, "edges" | "groups"> {
  const asked = new Set(terminals);
  const { edges, groups } = improve(index, treeOn(index, [...joiningNodes(index, asked)], asked), asked);
  return { edges: edges.toSorted((a, b) => a.from - b.from || a.to - b.to), groups };
}
