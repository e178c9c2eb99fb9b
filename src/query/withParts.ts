import type { EntityId } from "../model/dataset.ts";
import { allPartsOf, type Knowledge } from "../model/knowledge.ts";

/** A clause and all its parts, in order; any other entity alone. */
export const withParts = (k: Knowledge, id: EntityId): EntityId[] => [id, ...allPartsOf(k, id)];
