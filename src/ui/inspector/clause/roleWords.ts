import { ArrowLeftRight, CircleDot, Eye, Gavel, Hammer, MapPin, Shield } from "lucide";
import type { IconNode } from "lucide";
import type { ClauseRole } from "../../../model/dataset.ts";

/** The heading over those who hold a role in a clause, and its pictogram. */
export const roleWords: Record<ClauseRole, { heading: string; icon: IconNode }> = {
  bearer: { heading: "Bound by it", icon: Gavel },
  beneficiary: { heading: "Benefits from it", icon: CircleDot },
  counterparty: { heading: "On the other side", icon: ArrowLeftRight },
  guarantor: { heading: "Guarantees it", icon: Shield },
  overseer: { heading: "Oversees it", icon: Eye },
  concerns: { heading: "Concerns", icon: MapPin },
  establishes: { heading: "Would establish", icon: Hammer },
};
