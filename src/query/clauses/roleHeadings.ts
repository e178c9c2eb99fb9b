import type { ClauseRole } from "../../model/dataset.ts";

/** The heading over those who have a role in a clause. */
export const roleHeadings: Record<ClauseRole, string> = {
  bearer: "Bound by it",
  beneficiary: "Benefits from it",
  counterparty: "On the other side",
  guarantor: "Guarantees it",
  overseer: "Oversees it",
  concerns: "Concerns",
  establishes: "Would establish",
};

/** The heading over the clauses in which somebody has a role, before their number. */
export const roleOfActorHeadings: Record<ClauseRole, string> = {
  bearer: "Bound in",
  beneficiary: "Benefits in",
  counterparty: "On the other side in",
  guarantor: "Guarantees",
  overseer: "Oversees",
  concerns: "Concerned by",
  establishes: "To be established by",
};
