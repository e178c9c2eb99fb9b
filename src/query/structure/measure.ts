import type { EntityId } from "../../model/ids.ts";
import type { Measure } from "../../model/question.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { indexOf, statementsBetween, type EntityIndex, type Part } from "../index/entityIndex.ts";
import { degreeAt, type GraphIndex } from "../index/graphIndex.ts";
import type { Hop } from "../paths/findPaths.ts";
import type { Cuts } from "./cuts.ts";
import { explanations } from "./explanations.ts";
import { measureIndex, type RawMeasure } from "./measureIndex.ts";
import { modularity } from "./modularity.ts";
import { finish } from "./work.ts";

/** What a measure found; entities are told in the order of what was measured, equal ones in the dataset's. */
export type Findings =
  /** A number for every entity, the greatest first; not exact where it is estimated. */
  | { says: "scores"; scores: { entity: EntityId; score: number }[]; exact: boolean }
  /** Groups that every entity is in one of, the largest first; how far they are from chance, where that is a question. */
  | { says: "groups"; groups: EntityId[][]; modularity?: number }
  /** Ties on which a piece hangs together, and how many entities the smaller part would have without. */
  | { says: "bridges"; bridges: (Hop & { apart: number })[] }
  /** Entities on which a piece hangs together, and into how many parts it would fall without. */
  | { says: "articulations"; articulations: { entity: EntityId; parts: number }[] };

export interface Measured {
  measure: Measure;
  /** What the measure is called. */
  label: string;
  /** What it says, in one sentence. */
  explanation: string;
  findings: Findings;
}

const byNumber = (nodes: ArrayLike<number>): number[] => Array.from(nodes, (_, node) => node);

function tellGroups({ ids, graph }: EntityIndex, groups: Uint32Array, measure: Measure): Findings {
  const found = [...groupBy(byNumber(groups), (node) => groups[node]!).values()]
    .toSorted((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((nodes) =>
      nodes.toSorted((a, b) => degreeAt(graph, b) - degreeAt(graph, a) || a - b).map((node) => ids[node]!),
    );
  return { says: "groups", groups: found, ...(measure === "communities" && { modularity: modularity(graph, groups) }) };
}

function tellBridges(k: Knowledge, index: EntityIndex, { bridges, bridgeSizes }: Cuts): Findings {
  const found = Array.from(bridgeSizes, (apart, at) => {
    const [from, to] = [bridges[2 * at]!, bridges[2 * at + 1]!];
    return { from: index.ids[from]!, to: index.ids[to]!, statements: statementsBetween(k, index, from, to), apart };
  });
  return { says: "bridges", bridges: found };
}

function tellArticulations({ ids }: EntityIndex, { parts }: Cuts): Findings {
  const articulations = byNumber(parts)
    .filter((node) => parts[node]! > 1)
    .toSorted((a, b) => parts[b]! - parts[a]! || a - b)
    .map((node) => ({ entity: ids[node]!, parts: parts[node]! }));
  return { says: "articulations", articulations };
}

function findingsOf(k: Knowledge, index: EntityIndex, measure: Measure, raw: RawMeasure): Findings {
  if (raw.says === "groups") return tellGroups(index, raw.groups, measure);
  if (raw.says === "cuts") return measure === "bridges" ? tellBridges(k, index, raw) : tellArticulations(index, raw);
  const { scores, exact } = raw;
  const ranked = byNumber(scores).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  return { says: "scores", scores: ranked.map((node) => ({ entity: index.ids[node]!, score: scores[node]! })), exact };
}

/** Puts a measure of an index, wherever it was computed, in terms of entities and statements. */
export const tellMeasure = (k: Knowledge, index: EntityIndex, measure: Measure, raw: RawMeasure): Measured => ({
  measure,
  ...explanations[measure],
  findings: findingsOf(k, index, measure, raw),
});

const computed = new WeakMap<GraphIndex, Map<Measure, RawMeasure>>();

/** A measure of an index, where it has been computed. */
export const findRaw = (graph: GraphIndex, measure: Measure): RawMeasure | undefined =>
  computed.get(graph)?.get(measure);

/** Keeps a measure of an index, wherever it was computed, so that it is computed once. */
export function keepRaw(graph: GraphIndex, measure: Measure, raw: RawMeasure): void {
  const own = computed.get(graph) ?? new Map<Measure, RawMeasure>();
  computed.set(graph, own.set(measure, raw));
}

/** A measure of the structure of a graph or of a part of it; computed here and now where it has not been. */
export function measure(k: Knowledge, name: Measure, part?: Part): Measured {
  const index = indexOf(k, part);
  const raw = findRaw(index.graph, name) ?? finish(measureIndex(index.graph, name));
  keepRaw(index.graph, name, raw);
  return tellMeasure(k, index, name, raw);
}
