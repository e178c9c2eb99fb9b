import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { actorRoles } from "../../query/clauses/actorRoles.ts";
import { rolesHeld } from "../../query/clauses/rolesHeld.ts";

const known = new WeakMap<Knowledge, ReadonlySet<EntityId>>();

/** Whether a clause names an entity in the role of an actor, so that there is something to set out in its ledger. */
export function hasLedger(k: Knowledge, id: EntityId): boolean {
  let named = known.get(k);
  if (!named) {
    named = new Set(rolesHeld(k).filter(({ role }) => actorRoles.includes(role)).map(({ actor }) => actor)); // prettier-ignore
    known.set(k, named);
  }
  return named.has(id);
}
