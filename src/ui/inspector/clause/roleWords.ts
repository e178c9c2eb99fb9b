import { ArrowLeftRight, CircleDot, Eye, Gavel, Hammer, MapPin, Shield } from "lucide";
import type { IconNode } from "lucide";
import type { ClauseRole } from "../../../model/dataset.ts";
import { roleHeadings } from "../../../view/roleHeadings.ts";

const icons: Record<ClauseRole, IconNode> = {
  bearer: Gavel,
  beneficiary: CircleDot,
  counterparty: ArrowLeftRight,
  guarantor: Shield,
  overseer: Eye,
  concerns: MapPin,
  establishes: Hammer,
};

const word = (role: ClauseRole) => ({ heading: roleHeadings[role], icon: icons[role] });

/** The heading over those who hold a role in a clause, and its pictogram. */
export const roleWords: Record<ClauseRole, { heading: string; icon: IconNode }> = {
  bearer: word("bearer"),
  beneficiary: word("beneficiary"),
  counterparty: word("counterparty"),
  guarantor: word("guarantor"),
  overseer: word("overseer"),
  concerns: word("concerns"),
  establishes: word("establishes"),
};
