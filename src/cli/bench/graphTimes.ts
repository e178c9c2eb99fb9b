import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { sequence } from "../../../tests/support/makeDataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { indexOf, linksOf, nodesOf } from "../../query/index/entityIndex.ts";
import { buildIndex } from "../../query/index/graphIndex.ts";
import { findPaths } from "../../query/paths/findPaths.ts";
import { rankPaths } from "../../query/paths/rankPaths.ts";
import { reach } from "../../query/paths/reach.ts";
import { shortestPath } from "../../query/paths/shortestPath.ts";
import { quantile } from "./quantile.ts";

/** Times in milliseconds; 95th percentiles where there are many. */
export interface GraphTimes {
  /** From the knowledge to plain arrays, and from these to the index, which a worker can do. */
  links: number;
  index: number;
  /** Graphology's graph of the same, without directions. */
  theirs: number;
  shortest: number;
  /** The same by graphology, on that graph. */
  graphology: number;
  /** The five best ways, on the index alone with no limit to their length, and as the question is asked. */
  ranked: number;
  asked: number;
  /** Everything within two steps. */
  near: number;
}

const since = (start: number): number => performance.now() - start;

function timeOf<T>(act: () => T): number {
  const start = performance.now();
  act();
  return since(start);
}

/** What is tied to what, as graphology keeps it. */
function asGraphology(k: Knowledge): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of k.dataset.entities) graph.addNode(id);
  for (const { subject, object } of k.dataset.statements)
    if (object !== undefined && object !== subject) graph.mergeEdge(subject, object);
  return graph;
}

/** Measures questions of connection on a large graph; every question is asked of the same pairs of entities. */
export function measureGraph(k: Knowledge): GraphTimes {
  const nodes = nodesOf(k);
  const links = timeOf(() => linksOf(k, nodes));
  const plain = linksOf(k, nodes);
  const index = Math.min(...[0, 1, 2].map(() => timeOf(() => buildIndex(plain))));
  const { graph, ids } = indexOf(k);
  const started = performance.now();
  const theirs = asGraphology(k);
  const built = since(started);
  const next = sequence(11);
  const pairs = Array.from({ length: 600 }, () => [next(), next()].map((at) => Math.floor(at * ids.length)) as [number, number]); // prettier-ignore
  const p95 = (act: (from: number, to: number) => unknown, count: number) => {
    for (const [from, to] of pairs.slice(0, 20)) act(from, to);
    return quantile(pairs.slice(0, count).map(([from, to]) => timeOf(() => act(from, to))), 0.95); // prettier-ignore
  };
  return {
    links,
    index,
    theirs: built,
    shortest: p95((from, to) => shortestPath(graph, from, to), 600),
    graphology: p95((from, to) => bidirectional(theirs, ids[from]!, ids[to]!), 300),
    ranked: p95((from, to) => rankPaths(graph, from, to, { count: 5, longest: Infinity }), 300),
    asked: p95((from, to) => findPaths(k, { from: ids[from]!, to: ids[to]! }), 100),
    near: p95((from) => reach(graph, from, 2), 600),
  };
}
