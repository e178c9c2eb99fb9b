import type { EntityId } from "../../../model/ids.ts";
import { allPartsOf, getEntity, isClause, isClausePart, type Knowledge } from "../../../model/knowledge.ts";
import { actorsOfClause } from "../../../query/actorsOfClause.ts";
import { disputesOf } from "../../../query/disputeAnswer.ts";
import { relationsOf } from "../../../query/relationsOf.ts";

/** Clauses that stand beside one another: those on the ring, or the parts of one clause. */
function siblingsOf(k: Knowledge, id: EntityId): EntityId[] {
  const parent = getEntity(k, id).partOf;
  if (isClausePart(k, id) && parent !== undefined)
    return [...(k.partsOf.get(parent) ?? [])].filter((one) => isClause(k, one));
  return k.dataset.entities.map((entity) => entity.id).filter((one) => isClause(k, one) && !isClausePart(k, one));
}

/** Relations that stand under no role of the clause. */
function relationsBeside(k: Knowledge, id: EntityId, underRoles: ReadonlySet<string>) {
  return relationsOf(k, id)
    .map(({ group, relations }) => ({
      group,
      relations: relations
        .map((way) => ({ ...way, statements: way.statements.filter((one) => !underRoles.has(one.id)) }))
        .filter(({ statements }) => statements.length > 0),
    }))
    .filter(({ relations }) => relations.length > 0);
}

/** Everything that the page of a clause shows, read from the dataset; its parts are read with it. */
export function readClause(k: Knowledge, id: EntityId) {
  const parts = allPartsOf(k, id);
  const own = [id, ...parts];
  const actors = actorsOfClause(k, id);
  const holders = actors.roles.flatMap((role) => role.actors);
  const underRoles = new Set(holders.flatMap(({ statements }) => statements.map((one) => one.id)));
  const statements = own.flatMap((one) => k.statementsOf.get(one) ?? []);
  return {
    parts,
    actors,
    siblings: siblingsOf(k, id),
    accounts: statements.filter(({ subject }) => own.includes(subject)).flatMap(({ accounts }) => accounts),
    conditions: k.dataset.conditions.filter(({ clause }) => own.includes(clause)),
    unsaid: own.flatMap((one) => {
      const { unsaid = [], number } = getEntity(k, one);
      return unsaid.map((matter) => ({ ...matter, number: parts.length > 0 ? number : undefined }));
    }),
    disputes: disputesOf(k, id),
    relations: relationsBeside(k, id, underRoles),
  };
}
