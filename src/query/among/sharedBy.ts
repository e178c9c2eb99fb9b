import type { RelationType, Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getRelationType, type Knowledge } from "../../model/knowledge.ts";
import { getNode, indexThrough } from "../index/entityIndex.ts";
import type { Hop } from "../paths/findPaths.ts";
import { findAmong } from "./findAmong.ts";
import type { Passes } from "../passes.ts";

/** What two entities are both tied to. */
export interface Shared {
  entity: EntityId;
  /** The statements that tie the first and the second to it. */
  a: Statement[];
  b: Statement[];
  /** Relations in which both stand to it on the same side: both are members of it, or it binds both. */
  alike: { relation: RelationType; outward: boolean }[];
  cost: number;
}

export interface SharedAnswer {
  a: EntityId;
  b: EntityId;
  /** What ties the two to one another, if anything does. */
  direct: Hop | undefined;
  /** Those to which both stand alike first, then those that are tied to little else. */
  shared: Shared[];
}

/** What two entities share. Throws where there is no such entity. */
export function sharedBy(k: Knowledge, a: EntityId, b: EntityId, passes?: Passes): SharedAnswer {
  const index = indexThrough(k, passes);
  const [one, other] = [index.ids[getNode(index, a)]!, index.ids[getNode(index, b)]!];
  const { direct, interlocks } = findAmong(k, [a, b], passes);
  const sidesOf = (statements: readonly Statement[], entity: EntityId) =>
    statements.map(({ relation, subject }) => {
      const type = getRelationType(k, relation);
      return { relation: type, outward: type.symmetric === true || getNode(index, subject) !== getNode(index, entity) };
    });
  const shared = interlocks.map(({ entity, ties, cost }): Shared => {
    const [first, second] = [one, other].map((id) => ties.find(({ to }) => to === id)!.statements) as [
      Statement[],
      Statement[],
    ];
    const [here, there] = [sidesOf(first, entity), sidesOf(second, entity)];
    const alike = here.filter(
      (side, at) =>
        there.some((match) => match.relation === side.relation && match.outward === side.outward) &&
        here.findIndex((same) => same.relation === side.relation && same.outward === side.outward) === at,
    );
    return { entity, a: first, b: second, alike, cost };
  });
  return {
    a: one,
    b: other,
    direct: direct[0],
    shared: shared.toSorted((x, y) => Number(y.alike.length > 0) - Number(x.alike.length > 0) || x.cost - y.cost),
  };
}
