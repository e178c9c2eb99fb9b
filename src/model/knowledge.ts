import { MultiDirectedGraph } from "graphology";
import type { Dataset, Dispute, Entity, EntityType, RelationType, Source, Statement } from "./dataset.ts";
import type { EntityId, SourceId, StatementId } from "./ids.ts";

/** A dataset with its graph and look-up tables; built once, read by every question. */
export interface Knowledge {
  dataset: Dataset;
  /** One node an entity, one directed edge a statement whose object is an entity; keys are their ids. */
  graph: MultiDirectedGraph;
  entities: ReadonlyMap<EntityId, Entity>;
  statements: ReadonlyMap<StatementId, Statement>;
  /** Every statement in which an entity stands as subject or object, in the dataset's order. */
  statementsOf: ReadonlyMap<EntityId, readonly Statement[]>;
  entityTypes: ReadonlyMap<string, EntityType>;
  relationTypes: ReadonlyMap<string, RelationType>;
  sources: ReadonlyMap<SourceId, Source>;
  disputes: ReadonlyMap<string, Dispute>;
  /** Parts of an entity, in the dataset's order. */
  partsOf: ReadonlyMap<EntityId, readonly EntityId[]>;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** Builds the graph and the look-up tables of a checked dataset; throws where an id dangles or stands twice. */
export function buildKnowledge(dataset: Dataset): Knowledge {
  const graph = new MultiDirectedGraph();
  const statementsOf = new Map<EntityId, Statement[]>();
  const partsOf = new Map<EntityId, EntityId[]>();
  for (const { id, partOf } of dataset.entities) {
    graph.addNode(id);
    statementsOf.set(id, []);
    if (partOf) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), id]);
  }
  for (const statement of dataset.statements) {
    const { id, subject, object } = statement;
    statementsOf.get(subject)?.push(statement);
    if (!object) continue;
    graph.addDirectedEdgeWithKey(id, subject, object);
    if (object !== subject) statementsOf.get(object)?.push(statement);
  }
  return {
    dataset,
    graph,
    entities: byId(dataset.entities),
    statements: byId(dataset.statements),
    statementsOf,
    entityTypes: byId(dataset.vocabulary.entityTypes),
    relationTypes: byId(dataset.vocabulary.relationTypes),
    sources: byId(dataset.sources),
    disputes: byId(dataset.disputes),
    partsOf,
  };
}

const get = <T>(table: ReadonlyMap<string, T>, id: string, what: string): T => {
  const found = table.get(id);
  if (found === undefined) throw new Error(`there is no ${what} "${id}"`);
  return found;
};

export const getEntity = (k: Knowledge, id: EntityId): Entity => get(k.entities, id, "entity");
export const getStatement = (k: Knowledge, id: StatementId): Statement => get(k.statements, id, "statement");
export const getSource = (k: Knowledge, id: SourceId): Source => get(k.sources, id, "source");
export const getRelationType = (k: Knowledge, id: string): RelationType => get(k.relationTypes, id, "relation type");
export const getTypeOf = (k: Knowledge, id: EntityId): EntityType =>
  get(k.entityTypes, getEntity(k, id).type, "entity type");

/** Whether an entity is a clause, or a part of one. */
export const isClause = (k: Knowledge, id: EntityId): boolean => getTypeOf(k, id).kind === "clause";

/** The clause on the ring that a clause part belongs to; any other entity is its own. */
export function topClauseOf(k: Knowledge, id: EntityId): EntityId {
  const parent = isClause(k, id) ? getEntity(k, id).partOf : undefined;
  return parent !== undefined && isClause(k, parent) ? topClauseOf(k, parent) : id;
}

/** Whether an entity is a part of a clause, and so drawn only when its clause is opened. */
export const isClausePart = (k: Knowledge, id: EntityId): boolean => topClauseOf(k, id) !== id;

/** All parts of a clause, at any depth, in order. */
export const allPartsOf = (k: Knowledge, id: EntityId): EntityId[] =>
  (k.partsOf.get(id) ?? []).filter((part) => isClause(k, part)).flatMap((part) => [part, ...allPartsOf(k, part)]);

/** The name in the picture: a clause's number, else the short name, else the label. */
export const getMark = (entity: Entity): string => entity.number ?? entity.short ?? entity.label;
