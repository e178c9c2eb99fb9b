import type { EntityId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { Light } from "../light.ts";
import { arrowId } from "./drawOutcome.ts";
import { actedBy, statesAfter, type Outcome } from "./outcomeOf.ts";

/** Widths of arrows in px: those of the step that is shown, and of the steps before it. */
const widths = { now: 2, before: 1.25 };

/**
 * What an outcome draws attention to after so many steps: the clauses that have acted, what they and other parts of the same
 * clauses act on, who set them off, and faintly the clauses that deal with what has changed; before the first step all
 * conditions that are on, or all there are.
 */
export function lightOutcome(k: Knowledge, outcome: Outcome, steps: number): Light {
  const { consequences } = outcome;
  const acted = actedBy(outcome, steps);
  const on = new Set(consequences.triggers);
  const waiting = k.dataset.conditions.filter(({ id }) => on.size === 0 || on.has(id));
  const seen = acted.length > 0 ? acted : waiting;
  const now = new Set(acted.length > 0 ? consequences.steps[steps - 1]!.conditions : waiting);
  const arrows = seen.flatMap((condition) =>
    condition.consequences.map((_, at): [string, number] => [
      arrowId(condition, at),
      now.has(condition) ? widths.now : widths.before,
    ]),
  );
  const targets = seen.flatMap(({ consequences: own }) => own.map(({ on: target }) => target));
  const tops = new Set(seen.map(({ clause }) => topClauseOf(k, clause)));
  const beside = k.dataset.conditions
    .filter(({ clause }) => tops.has(topClauseOf(k, clause)))
    .flatMap(({ consequences: own }) => own.map(({ on: target }) => target));
  const changed = consequences.states.filter(({ entity, from }) => statesAfter(outcome, steps).get(entity) !== from);
  const dealing = changed.flatMap(({ dealtWithIn }) => dealtWithIn);
  const actors = seen.flatMap(({ actor }): EntityId[] => (actor === undefined ? [] : [actor]));
  return {
    centres: [...seen.map(({ clause }) => clause), ...targets],
    lit: [...actors, ...dealing.map(({ clause }) => clause), ...beside],
    selected: acted.length > 0 ? [...now].map(({ clause }) => clause) : [],
    widths: new Map(arrows),
    hints: new Set(dealing.flatMap(({ statements }) => statements.map(({ id }) => id))),
  };
}
