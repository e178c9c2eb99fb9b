import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { actorRoles } from "../clauses/actorRoles.ts";
import { rolesHeld, type RoleHeld } from "../clauses/rolesHeld.ts";
import { groupBy } from "../groupBy.ts";

/** In how many clauses, and by how many statements. */
export interface HowOften {
  clauses: number;
  statements: number;
}

/** How often one actor gives, gets, and stands in a clause otherwise. */
export interface ActorTotals {
  actor: EntityId;
  gives: HowOften;
  gets: HowOften;
  others: HowOften;
}

const countHeld = (held: readonly RoleHeld[]): HowOften => ({
  clauses: new Set(held.map(({ clause }) => clause)).size,
  statements: held.length,
});

/** Who bears, and who benefits, how often in all the clauses together; by name. */
export function ledgerTotals(k: Knowledge, statements?: readonly Statement[]): ActorTotals[] {
  const held = rolesHeld(k, statements).filter(({ role }) => actorRoles.includes(role));
  const label = ({ actor }: ActorTotals) => getEntity(k, actor).label;
  return [...groupBy(held, ({ actor }) => actor)]
    .map(([actor, own]) => ({
      actor,
      gives: countHeld(own.filter(({ role }) => role === "bearer")),
      gets: countHeld(own.filter(({ role }) => role === "beneficiary")),
      others: countHeld(own.filter(({ role }) => role !== "bearer" && role !== "beneficiary")),
    }))
    .toSorted((a, b) => label(a).localeCompare(label(b), "en"));
}
