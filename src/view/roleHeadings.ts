import type { ClauseRole } from "../model/dataset.ts";

/** What stands over those who have a role in a clause. */
export const roleHeadings: Record<ClauseRole, string> = {
  bearer: "Bound by it",
  beneficiary: "Benefits from it",
  counterparty: "On the other side",
  guarantor: "Guarantees it",
  overseer: "Oversees it",
  concerns: "Concerns",
  establishes: "Would establish",
};
