import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { actorRoles } from "../query/clauses/actorRoles.ts";
import { findRole } from "../query/clauses/rolesHeld.ts";
import type { Parties, View } from "./view.ts";

const hasLedger = (k: Knowledge, id: EntityId): boolean =>
  (k.statementsOf.get(id) ?? []).some((statement) => {
    const held = findRole(k, statement);
    return held?.actor === id && actorRoles.includes(held.role);
  });

/** Whose ledger to open: that of the first two selected who have one; without such, or if it is open, the one that is open. */
export function partiesOf(
  k: Knowledge,
  { selection, ledger }: Pick<View, "selection" | "ledger">,
): Parties | undefined {
  const [first, second] = selection.filter((id) => hasLedger(k, id));
  if (first === undefined || (second === undefined && ledger?.includes(first))) return ledger;
  return second === undefined ? [first] : [first, second];
}
