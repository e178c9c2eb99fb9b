import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { getNode, indexOf, indexThrough, statementsBetween, type EntityIndex } from "../index/entityIndex.ts";
import { rankPaths } from "./rankPaths.ts";
import { reach } from "./reach.ts";
import { shortestPath } from "./shortestPath.ts";
import type { Passes } from "../passes.ts";

/** One step of a way: two entities and every statement that ties them, the best supported first. */
export interface Hop {
  from: EntityId;
  to: EntityId;
  statements: Statement[];
}

/** A way from one entity to another that visits none twice; parts of clauses stand as their clause. */
export interface Path {
  entities: EntityId[];
  hops: Hop[];
  /** What it was ranked by, in thousandths of a step, as `costs.ts` reckons. */
  cost: number;
}

/** Why nothing, or not more, was found, and what would change that. */
export type Widening =
  /** The two are one, or parts of one clause: ask for two. */
  | { by: "other" }
  /** There are ways, but of more steps than were allowed. */
  | { by: "longest"; longest: number }
  /** There are ways over statements that did not pass: show all. The least number of steps is given. */
  | { by: "passes"; longest: number };

export interface PathsAnswer {
  from: EntityId;
  to: EntityId;
  /** Best first. */
  paths: Path[];
  searched: {
    /** The most steps that a way could have. */
    longest: number;
    /** How many ways were asked for; where fewer were found, there are no more. */
    count: number;
    /** Where nothing was found: how many entities can be reached from either end at all, itself included. */
    reachable?: [from: number, to: number];
  };
  /** Empty where paths were found, or where nothing at all ties the two together. */
  widen: Widening[];
}

export interface PathsWanted {
  from: EntityId;
  to: EntityId;
  /** How many ways at most; 5 if left out. */
  k?: number;
  /** How many steps at most; 6 if left out. */
  longest?: number;
  /** Which statements may be walked over; all if left out. */
  passes?: Passes;
}

/** The hops of a way through the nodes of an index. */
export const hopsAlong = (k: Knowledge, index: EntityIndex, nodes: readonly number[]): Hop[] =>
  nodes.slice(1).map((to, at) => {
    const from = nodes[at]!;
    return { from: index.ids[from]!, to: index.ids[to]!, statements: statementsBetween(k, index, from, to) };
  });

/** What would have to change for a way to be found. */
function wideningsOf(k: Knowledge, index: EntityIndex, ends: [number, number], wanted: PathsWanted): Widening[] {
  if (ends[0] === ends[1]) return [{ by: "other" }];
  const steps = (graph: EntityIndex["graph"]) => (shortestPath(graph, ...ends).nodes?.length ?? 0) - 1;
  const [here, whole] = [steps(index.graph), wanted.passes ? steps(indexOf(k).graph) : -1];
  return [
    ...(here > 0 ? [{ by: "longest" as const, longest: here }] : []),
    ...(whole > 0 && (here < 0 || whole < here) ? [{ by: "passes" as const, longest: whole }] : []),
  ];
}

/**
 * How two entities are connected: the best ways between them, by their length, how their statements stand, how many
 * independent voices assert these, and how much the entities on the way are tied to anyhow (`costs.ts`). Throws where there
 * is no such entity.
 */
export function findPaths(k: Knowledge, wanted: PathsWanted): PathsAnswer {
  const { k: count = 5, longest = 6, passes } = wanted;
  const index = indexThrough(k, passes);
  const ends: [number, number] = [getNode(index, wanted.from), getNode(index, wanted.to)];
  const paths = rankPaths(index.graph, ...ends, { count, longest }).map(({ nodes, cost }): Path => ({
    entities: nodes.map((node) => index.ids[node]!),
    hops: hopsAlong(k, index, nodes),
    cost,
  }));
  const isNone = paths.length === 0;
  const reachable = isNone && {
    reachable: ends.map((end) => reach(index.graph, end, Infinity).length) as [number, number],
  };
  return {
    from: index.ids[ends[0]]!,
    to: index.ids[ends[1]]!,
    paths,
    searched: { longest, count, ...reachable },
    widen: isNone ? wideningsOf(k, index, ends, wanted) : [],
  };
}
