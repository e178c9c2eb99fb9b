import { ArrowLeftRight, CircleDot, Eye, Gavel, Hammer, MapPin, Shield } from "lucide";
import type { IconNode } from "lucide";
import type { ClauseRole } from "../../../model/dataset.ts";
import { roleHeadings } from "../../../query/clauses/roleHeadings.ts";

/** The heading over those who hold a role in a clause, and its pictogram. */
export const roleWords: Record<ClauseRole, { heading: string; icon: IconNode }> = {
  bearer: { heading: roleHeadings.bearer, icon: Gavel },
  beneficiary: { heading: roleHeadings.beneficiary, icon: CircleDot },
  counterparty: { heading: roleHeadings.counterparty, icon: ArrowLeftRight },
  guarantor: { heading: roleHeadings.guarantor, icon: Shield },
  overseer: { heading: roleHeadings.overseer, icon: Eye },
  concerns: { heading: roleHeadings.concerns, icon: MapPin },
  establishes: { heading: roleHeadings.establishes, icon: Hammer },
};
