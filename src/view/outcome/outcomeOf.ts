import type { Condition } from "../../model/dataset.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { States } from "../../query/whatIf/targetState.ts";
import { whatIf, type Consequences } from "../../query/whatIf/whatIf.ts";

/** What follows from triggers, with how everything stands before the first step and after each. */
export interface Outcome {
  consequences: Consequences;
  after: readonly States[];
}

/** Works out what follows where these conditions' triggers happen; a condition that is not known yet has none. */
export function outcomeOf(k: Knowledge, triggers: readonly string[]): Outcome {
  const known = new Set(k.dataset.conditions.map(({ id }) => id));
  const consequences = whatIf(k, triggers.filter((id) => known.has(id))); // prettier-ignore
  const start: States = new Map(consequences.states.map(({ entity, from }) => [entity, from]));
  const after = [start];
  for (const { changes } of consequences.steps)
    after.push(new Map([...after.at(-1)!, ...changes.map(({ on, to }) => [on, to] as const)]));
  return { consequences, after };
}

/** How many steps of an outcome are shown, where `asked` for so many: all where nothing is asked. */
export const stepsShown = ({ consequences: { steps } }: Outcome, asked: number | undefined): number =>
  Math.max(0, Math.min(asked ?? steps.length, steps.length));

/** How everything stands after so many steps. */
export const statesAfter = (outcome: Outcome, steps: number): States => outcome.after[steps]!;

/** The conditions that have acted in the first `steps` steps. */
export const actedBy = ({ consequences }: Outcome, steps: number): Condition[] =>
  consequences.steps.slice(0, steps).flatMap(({ conditions }) => conditions);
