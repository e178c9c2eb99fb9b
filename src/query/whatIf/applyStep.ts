import type { Condition, Consequence } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { isOff, isOn, wholesOf, type States, type TargetState } from "./targetState.ts";

/** One consequence, and the condition that says so. */
export interface Because {
  condition: Condition;
  consequence: Consequence;
}

/** What becomes of one thing in a step, and all that says so. */
export interface Change {
  on: EntityId;
  from: TargetState;
  to: TargetState;
  because: Because[];
}

export const undefinedCases = ["never-taken-away", "not-yet-active", "comes-back", "within-what-is-off"] as const;
/**
 * What the conditions leave undefined: something is reinstated that was not taken away before; is taken away before it
 * was activated; is activated after it was taken away; is given while the whole that it belongs to is taken away.
 */
export type UndefinedCase = (typeof undefinedCases)[number];

/** One step: the conditions that come to apply in it, and what follows at once. */
export interface Step {
  conditions: Condition[];
  changes: Change[];
  /** What this step both gives and takes away; a change to `contradicted` stands beside each. */
  contradictions: { on: EntityId; because: Because[] }[];
  undefined: { on: EntityId; why: UndefinedCase; because: Because[] }[];
}

function outcomeOf(because: readonly Because[]): TargetState {
  const has = (effect: Consequence["effect"]) => because.some(({ consequence }) => consequence.effect === effect);
  const on = because.some(({ consequence }) => isOn(consequence.effect));
  const off = because.some(({ consequence }) => !isOn(consequence.effect));
  if (on && off) return "contradicted";
  if (off) return has("voids") ? "lapsed" : "revoked";
  return has("reinstates") ? "reinstated" : "activated";
}

function findUndefined(before: TargetState, because: readonly Because[]): Step["undefined"][number]["why"][] {
  const has = (...effects: Consequence["effect"][]) =>
    because.some(({ consequence }) => effects.includes(consequence.effect));
  const found: UndefinedCase[] = [];
  if (has("reinstates") && !isOff(before) && before !== "contradicted") found.push("never-taken-away");
  if (has("voids", "revokes") && before === "waits") found.push("not-yet-active");
  if (has("activates") && isOff(before)) found.push("comes-back");
  return found;
}

/** Carries out conditions at once: what they leave alone stays as it was. */
export function applyStep(k: Knowledge, before: States, conditions: Condition[]): { step: Step; after: States } {
  const because = conditions.flatMap((condition) =>
    condition.consequences.map((consequence): Because => ({ condition, consequence })),
  );
  const step: Step = { conditions, changes: [], contradictions: [], undefined: [] };
  const after = new Map(before);
  const byTarget = groupBy(because, ({ consequence }) => consequence.on);
  for (const [on, own] of byTarget) {
    const [from, to] = [before.get(on)!, outcomeOf(own)];
    after.set(on, to);
    if (to !== from) step.changes.push({ on, from, to, because: own });
    if (to === "contradicted") step.contradictions.push({ on, because: own });
    for (const why of findUndefined(from, own)) step.undefined.push({ on, why, because: own });
  }
  for (const [on, own] of byTarget) {
    const given = own.some(({ consequence }) => isOn(consequence.effect));
    const [, ...wholes] = wholesOf(k, on);
    if (given && wholes.some((whole) => isOff(after.get(whole))))
      step.undefined.push({ on, why: "within-what-is-off", because: own });
  }
  return { step, after };
}
