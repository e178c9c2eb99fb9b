import type { Modality } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, isClause, type Knowledge } from "../../model/knowledge.ts";

/** What a clause, or a part of one, does; where a part does not say, its whole may. */
export function modalityOf(k: Knowledge, text: EntityId): Modality | undefined {
  const { modality, partOf } = getEntity(k, text);
  return modality ?? (partOf !== undefined && isClause(k, partOf) ? modalityOf(k, partOf) : undefined);
}
