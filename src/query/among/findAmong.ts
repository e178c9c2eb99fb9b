import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { getNode, indexOf, indexThrough, statementsBetween, type EntityIndex } from "../index/entityIndex.ts";
import { findSlot } from "../index/graphIndex.ts";
import type { Hop } from "../paths/findPaths.ts";
import { steinerTree } from "./steinerTree.ts";
import type { Passes } from "../passes.ts";

/** Somebody or something tied to at least two of those asked for. */
export interface Interlock {
  entity: EntityId;
  /** To whom of them, in the order asked, and by which statements. */
  ties: { to: EntityId; statements: Statement[] }[];
  /** What its ties and passing through it cost, in thousandths of a step. */
  cost: number;
}

export interface AmongAnswer {
  /** Those asked for, each once; a part of a clause as its clause. */
  entities: EntityId[];
  /** Those asked for that are tied to one another. */
  direct: Hop[];
  /** Those tied to most of them first; of these the cheapest first, so that what is tied to everything comes last. */
  interlocks: Interlock[];
  /** A small graph that joins them: its hops, and the entities in it that were not asked for. */
  tree: { hops: Hop[]; between: EntityId[] };
  /** Those asked for, in groups that anything joins; one group where all are joined. */
  groups: EntityId[][];
  /** Whether more of them are joined where all statements may be walked over. */
  widen: { by: "passes" }[];
}

const hopBetween = (k: Knowledge, index: EntityIndex, from: number, to: number): Hop => ({
  from: index.ids[from]!,
  to: index.ids[to]!,
  statements: statementsBetween(k, index, from, to),
});

function interlocksOf(k: Knowledge, index: EntityIndex, asked: readonly number[]): Interlock[] {
  const { graph, ids } = index;
  const tied = new Map<number, { to: number; slot: number }[]>();
  for (const to of asked)
    for (let slot = graph.offsets[to]!; slot < graph.offsets[to + 1]!; slot++) {
      const node = graph.targets[slot]!;
      if (!asked.includes(node)) tied.set(node, [...(tied.get(node) ?? []), { to, slot }]);
    }
  return [...tied]
    .filter(([, ties]) => ties.length > 1)
    .map(([node, ties]) => ({
      node,
      ties,
      cost: ties.reduce((sum, { slot }) => sum + graph.costs[slot]!, graph.hubs[node]!),
    }))
    .toSorted((a, b) => b.ties.length - a.ties.length || a.cost - b.cost || a.node - b.node)
    .map(({ node, ties, cost }) => ({
      entity: ids[node]!,
      ties: ties.map(({ to }) => ({ to: ids[to]!, statements: statementsBetween(k, index, node, to) })),
      cost,
    }));
}

/** Who and what links some entities, two at least. Throws where there is no such entity. */
export function findAmong(k: Knowledge, entities: readonly EntityId[], passes?: Passes): AmongAnswer {
  const index = indexThrough(k, passes);
  const { graph, ids } = index;
  const asked = [...new Set(entities.map((id) => getNode(index, id)))];
  const { edges, groups } = steinerTree(graph, asked);
  const between = new Set(edges.flatMap(({ from, to }) => [from, to]).filter((node) => !asked.includes(node)));
  const pairs = asked.flatMap((from, at) => asked.slice(at + 1).map((to) => [from, to] as const));
  const isWider = passes !== undefined && steinerTree(indexOf(k).graph, asked).groups.length < groups.length;
  return {
    entities: asked.map((node) => ids[node]!),
    direct: pairs
      .filter(([from, to]) => findSlot(graph, from, to) >= 0)
      .map(([from, to]) => hopBetween(k, index, from, to)),
    interlocks: interlocksOf(k, index, asked),
    tree: {
      hops: edges.map(({ from, to }) => hopBetween(k, index, from, to)),
      between: [...between].toSorted((a, b) => a - b).map((node) => ids[node]!),
    },
    groups: groups.map((group) => group.map((node) => ids[node]!)),
    widen: isWider ? [{ by: "passes" }] : [],
  };
}
