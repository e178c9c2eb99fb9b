import type { Condition, Effect } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, isClause, type Knowledge } from "../../model/knowledge.ts";

/**
 * How something that conditions act on stands: it `stands` as agreed; `waits` to be activated; what it stood as before
 * it is reinstated may be `unsaid`; then what was done to it, or `contradicted` where one step gives it and takes it away.
 */
export type TargetState =
  "stands" | "waits" | "unsaid" | "activated" | "reinstated" | "lapsed" | "revoked" | "contradicted";

/** How everything that conditions act on stands. */
export type States = ReadonlyMap<EntityId, TargetState>;

export const isOn = (effect: Effect): boolean => effect === "activates" || effect === "reinstates";

/** Whether something is taken away, or is no more than the rest of something taken away. */
export const isOff = (state: TargetState | undefined): boolean => state === "lapsed" || state === "revoked";

/** How everything stands before any trigger: what conditions can activate waits for them, what they only bring back is unsaid. */
export function startStates(k: Knowledge): Map<EntityId, TargetState> {
  const effects = new Map<EntityId, Set<Effect>>();
  for (const { consequences } of k.dataset.conditions)
    for (const { on, effect } of consequences) effects.set(on, (effects.get(on) ?? new Set()).add(effect));
  return new Map(
    [...effects].map(([on, own]): [EntityId, TargetState] => [
      on,
      own.has("activates") ? "waits" : own.has("voids") || own.has("revokes") ? "stands" : "unsaid",
    ]),
  );
}

/** An entity and all that it is part of, from the inside outwards. */
export const wholesOf = (k: Knowledge, id: EntityId): EntityId[] => {
  const { partOf } = getEntity(k, id);
  return partOf === undefined ? [id] : [id, ...wholesOf(k, partOf)];
};

/**
 * What keeps a condition from applying: its clause, or something that is part of, is taken away or contradicted, or
 * waits to be activated by another condition. An agreement is read as in force, so that only clauses wait.
 */
export function findHindrance(k: Knowledge, states: States, { clause, consequences }: Condition): EntityId | undefined {
  const activates = (id: EntityId) => consequences.some(({ effect, on }) => effect === "activates" && on === id);
  return wholesOf(k, clause).find((id) => {
    const state = states.get(id);
    const waits = state === "waits" && isClause(k, id) && !activates(id);
    return waits || isOff(state) || state === "contradicted";
  });
}
