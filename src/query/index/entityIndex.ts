import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { assertingVoices, statementCost } from "./costs.ts";
import { finish, type Work } from "../structure/work.ts";
import { buildIndex, findSlot, type GraphIndex, type Links } from "./graphIndex.ts";
import type { Passes } from "../passes.ts";

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

/** What of a knowledge is indexed: these entities, and these statements between them. */
export interface Part {
  entities: ReadonlySet<EntityId>;
  statements: readonly Statement[];
}

/** After so many entities or statements progress is told. */
const batch = 2048;

/** Numbers the entities of a part, or all, in the dataset's order. */
export function* gatherNodes(k: Knowledge, part?: Pick<Part, "entities">): Work<Nodes> {
  const { entities } = k.dataset;
  const named = part && new Set([...part.entities].map((id) => topClauseOf(k, id)));
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

/** Statements as plain arrays, numbered in their order; one that does not pass ties nothing. */
export function* gatherLinks(
  k: Knowledge,
  { ids, numberOf }: Nodes,
  { statements, passes }: { statements: readonly Statement[]; passes?: ((one: Statement) => boolean) | undefined },
): Work<Links> {
  const size = statements.length;
  const [subjects, objects, costs] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const symmetric = new Uint8Array(size);
  for (const [at, statement] of statements.entries()) {
    if (at % batch === 0) yield at / size;
    const { subject, object = subject, relation, standing, accounts } = statement;
    subjects[at] = numberOf.get(subject)!;
    objects[at] = passes && !passes(statement) ? subjects[at]! : numberOf.get(object)!;
    costs[at] = statementCost(standing, assertingVoices(accounts, k.sources));
    symmetric[at] = k.relationTypes.get(relation)?.symmetric === true ? 1 : 0;
  }
  return { count: ids.length, subjects, objects, costs, symmetric };
}

/** Numbers the entities in the dataset's order. */
export const nodesOf = (k: Knowledge): Nodes => finish(gatherNodes(k));

/** The statements of a knowledge as plain arrays. */
export const linksOf = (k: Knowledge, nodes: Nodes, passes?: Passes): Links =>
  finish(gatherLinks(k, nodes, { statements: k.dataset.statements, passes }));

const whole = new WeakMap<Knowledge, EntityIndex>();

/** The index of a knowledge over the statements that pass; without `passes` it is built once and kept. */
export function indexOf(k: Knowledge, passes?: Passes): EntityIndex {
  const known = whole.get(k);
  if (known && !passes) return known;
  const nodes = known ?? nodesOf(k);
  const built = { ...nodes, graph: buildIndex(linksOf(k, nodes, passes)), statements: k.dataset.statements };
  if (!passes) whole.set(k, built);
  return built;
}

/** The index of a knowledge, where it has been built. */
export const findIndex = (k: Knowledge): EntityIndex | undefined => whole.get(k);

/** Takes an index that a worker built of a knowledge's links as that knowledge's own. */
export function keepIndex(k: Knowledge, nodes: Nodes, graph: GraphIndex): void {
  whole.set(k, { ...nodes, graph, statements: k.dataset.statements });
}

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
