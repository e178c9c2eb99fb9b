import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { assertingVoices, statementCost } from "./costs.ts";
import { finish, type Work } from "../structure/work.ts";
import { buildIndex, findSlot, type GraphIndex, type Links } from "./graphIndex.ts";
import { statementsThrough, type Passes } from "../passes.ts";

/** Which entity each node of an index stands for. A clause and its parts are one node. */
export interface Nodes {
  ids: readonly EntityId[];
  /** The node of every entity, of a part that of its clause. */
  numberOf: ReadonlyMap<EntityId, number>;
}

/** An index with the entities and statements its numbers stand for. */
export interface EntityIndex extends Nodes {
  graph: GraphIndex;
  statements: readonly Statement[];
}

/** What of a knowledge is indexed: these entities, or all, and these statements between them. */
export interface Part {
  entities?: ReadonlySet<EntityId>;
  statements: readonly Statement[];
}

/** After so many entities or statements progress is told. */
const batch = 2048;

/** Numbers the entities of a part, or all, in the dataset's order. */
export function* gatherNodes(k: Knowledge, part?: Pick<Part, "entities">): Work<Nodes> {
  const { entities } = k.dataset;
  const named = part?.entities && new Set([...part.entities].map((id) => topClauseOf(k, id)));
  const ids: EntityId[] = [];
  const numberOf = new Map<EntityId, number>();
  const own = new Map<EntityId, number>();
  for (const [at, { id }] of entities.entries()) {
    if (at % batch === 0) yield at / entities.length / 2;
    if (topClauseOf(k, id) === id && (named?.has(id) ?? true)) own.set(id, ids.push(id) - 1);
  }
  for (const [at, { id }] of entities.entries()) {
    if (at % batch === 0) yield 0.5 + at / entities.length / 2;
    const number = own.get(topClauseOf(k, id));
    if (number !== undefined) numberOf.set(id, number);
  }
  return { ids, numberOf };
}

/** Statements as plain arrays, numbered in their order. */
export function* gatherLinks(k: Knowledge, { ids, numberOf }: Nodes, statements: readonly Statement[]): Work<Links> {
  const size = statements.length;
  const [subjects, objects, costs] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const symmetric = new Uint8Array(size);
  for (const [at, statement] of statements.entries()) {
    if (at % batch === 0) yield at / size;
    const { subject, object = subject, relation, standing, accounts } = statement;
    subjects[at] = numberOf.get(subject)!;
    objects[at] = numberOf.get(object)!;
    costs[at] = statementCost(standing, assertingVoices(accounts, k.sources));
    symmetric[at] = k.relationTypes.get(relation)?.symmetric === true ? 1 : 0;
  }
  return { count: ids.length, subjects, objects, costs, symmetric };
}

/** Numbers the entities in the dataset's order. */
export const nodesOf = (k: Knowledge, part?: Part): Nodes => finish(gatherNodes(k, part));

/** Statements, or all that a knowledge has, as plain arrays. */
export const linksOf = (k: Knowledge, nodes: Nodes, statements: readonly Statement[] = k.dataset.statements): Links =>
  finish(gatherLinks(k, nodes, statements));

/** How many indexes of parts are kept of a knowledge: as many as a long story has scenes. */
const mostKept = 12;

interface Kept {
  index: EntityIndex;
  entities: ReadonlySet<EntityId> | undefined;
}

const kept = new WeakMap<Knowledge, { whole?: EntityIndex; parts: Kept[] }>();

const isSameList = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

const isSameSet = (a: ReadonlySet<EntityId> | undefined, b: ReadonlySet<EntityId> | undefined): boolean =>
  a === b || (a !== undefined && b?.size === a.size && [...a].every((id) => b.has(id)));

/** Whether a part of a knowledge is all of it. */
const isWhole = ({ entities, dataset }: Knowledge, part: Part): boolean =>
  (part.entities?.size ?? entities.size) === entities.size && part.statements.length === dataset.statements.length;

/** The index of a knowledge or of a part of it, where it has been built. */
export function findIndex(k: Knowledge, part?: Part): EntityIndex | undefined {
  const { whole, parts = [] } = kept.get(k) ?? {};
  if (!part || isWhole(k, part)) return whole;
  return parts.find(
    (one) => isSameList(one.index.statements, part.statements) && isSameSet(one.entities, part.entities),
  )?.index;
}

/** Keeps an index, wherever it was built, as that of a knowledge or of a part of it. */
export function keepIndex(k: Knowledge, index: EntityIndex, part?: Part): void {
  const { whole, parts = [] } = kept.get(k) ?? {};
  if (!part || isWhole(k, part)) kept.set(k, { whole: index, parts });
  else
    kept.set(k, { ...(whole && { whole }), parts: [{ index, entities: part.entities }, ...parts].slice(0, mostKept) });
}

/** The index of a knowledge or of a part of it; built here and now where it has not been. */
export function indexOf(k: Knowledge, part?: Part): EntityIndex {
  const known = findIndex(k, part);
  if (known) return known;
  const nodes = nodesOf(k, part);
  const statements = part?.statements ?? k.dataset.statements;
  const built = { ...nodes, graph: buildIndex(linksOf(k, nodes, statements)), statements };
  keepIndex(k, built, part);
  return built;
}

/** The index of all entities over the statements that pass. */
export const indexThrough = (k: Knowledge, passes: Passes | undefined): EntityIndex =>
  indexOf(k, passes && { statements: statementsThrough(k, passes) });

/** The node of an entity; throws where there is no such entity. */
export function getNode({ numberOf }: Nodes, id: EntityId): number {
  const node = numberOf.get(id);
  if (node === undefined) throw new Error(`there is no entity "${id}"`);
  return node;
}

/** The statements that tie two nodes, those that cost least first, equal ones in the dataset's order. */
export function statementsBetween(k: Knowledge, index: EntityIndex, from: number, to: number): Statement[] {
  const { graph } = index;
  const slot = findSlot(graph, from, to);
  if (slot < 0) return [];
  const costOf = ({ standing, accounts }: Statement) => statementCost(standing, assertingVoices(accounts, k.sources));
  return Array.from(
    graph.statements.subarray(graph.starts[slot], graph.starts[slot + 1]),
    (at) => index.statements[at]!,
  )
    .map((statement) => ({ statement, cost: costOf(statement) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ statement }) => statement);
}
