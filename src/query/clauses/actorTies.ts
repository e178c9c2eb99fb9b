import type { Tie } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";

/** Ties that lead from a role holder to a further actor; any tie leads from a text. */
export const tiesOfActors: readonly Tie[] = ["office", "membership", "speaking"];

/** Whether something can act: a party or a person. */
export const isActor = (k: Knowledge, id: EntityId): boolean => ["party", "person"].includes(getTypeOf(k, id).kind);
