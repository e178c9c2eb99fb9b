import type { RelationType, Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { groupBy } from "./groupBy.ts";
import { everyStatement, type Passes } from "./passes.ts";
import { labelFrom } from "./sentence.ts";
import { withParts } from "./withParts.ts";

/** Whether an entity is the subject of a relation, or its object; one that reads the same from either end is outward. */
export type Direction = "out" | "in";

/** The direction of a question: outward, inward, or both where it is left open. */
export const directionOf = (outward: boolean | undefined): Direction | undefined =>
  outward === undefined ? undefined : outward ? "out" : "in";

/** How much an entity is tied to by relations of one type in one direction. */
export interface NeighbourCount {
  relation: RelationType;
  direction: Direction;
  /** As it reads from the entity. */
  label: string;
  entities: number;
  statements: number;
}

/** Another entity and the statements that tie it, in the dataset's order. */
export interface Neighbour {
  entity: EntityId;
  statements: Statement[];
}

export interface NeighboursAnswer {
  entity: EntityId;
  /** Over all relations, whichever are asked for: by type in the vocabulary's order, outward first. */
  counts: NeighbourCount[];
  /** How many neighbours there are by the relations asked for; `neighbours` is a page of them. */
  total: number;
  offset: number;
  neighbours: Neighbour[];
}

export interface NeighboursWanted {
  /** The id of a relation type. */
  relation?: string;
  direction?: Direction;
  passes?: Passes;
  /** Neighbours to leave out from the start, none if left out, and how many to give, 50 if left out. */
  offset?: number;
  limit?: number;
}

interface Tie {
  statement: Statement;
  relation: RelationType;
  direction: Direction;
  other: EntityId;
}

/** Every statement that ties an entity, or a part of it if it is a clause, to something else. */
function tiesOf(k: Knowledge, entity: EntityId, passes: Passes): Tie[] {
  const own = new Set(withParts(k, entity));
  const statements = new Set([...own].flatMap((id) => k.statementsOf.get(id) ?? []));
  const ties: Tie[] = [];
  for (const statement of statements) {
    const { subject, object } = statement;
    const relation = k.relationTypes.get(statement.relation);
    if (object === undefined || !relation || (own.has(subject) && own.has(object)) || !passes(statement)) continue;
    const other = topClauseOf(k, own.has(subject) ? object : subject);
    ties.push({ statement, relation, direction: own.has(subject) || relation.symmetric ? "out" : "in", other });
  }
  return ties;
}

function countsOf(k: Knowledge, entity: EntityId, ties: readonly Tie[]): NeighbourCount[] {
  const byWay = groupBy(ties, ({ relation, direction }) => `${direction} ${relation.id}`);
  return k.dataset.vocabulary.relationTypes.flatMap((relation) =>
    (["out", "in"] as const).flatMap((direction): NeighbourCount[] => {
      const found = byWay.get(`${direction} ${relation.id}`);
      if (!found) return [];
      const entities = new Set(found.map(({ other }) => other)).size;
      const label = labelFrom(k, relation, entity, direction === "out");
      return [{ relation, direction, label, entities, statements: found.length }];
    }),
  );
}

/**
 * What an entity is tied to: first how much by which relations, then the entities, those tied by most statements first,
 * equal ones in the dataset's order. A clause has the ties of its parts too. Throws where there is no such entity.
 */
export function neighboursOf(k: Knowledge, id: EntityId, wanted: NeighboursWanted = {}): NeighboursAnswer {
  const { relation, direction, passes = everyStatement, offset = 0, limit = 50 } = wanted;
  const entity = topClauseOf(k, getEntity(k, id).id);
  const ties = tiesOf(k, entity, passes);
  const asked = ties.filter(
    (tie) => (relation ?? tie.relation.id) === tie.relation.id && (direction ?? tie.direction) === tie.direction,
  );
  const others = groupBy(asked, ({ other }) => other);
  const neighbours = k.dataset.entities
    .flatMap(({ id: other }): Neighbour[] => {
      const own = others.get(other);
      return own ? [{ entity: other, statements: own.map(({ statement }) => statement) }] : [];
    })
    .toSorted((a, b) => b.statements.length - a.statements.length);
  return {
    entity,
    counts: countsOf(k, entity, ties),
    total: neighbours.length,
    offset,
    neighbours: neighbours.slice(offset, offset + limit),
  };
}
