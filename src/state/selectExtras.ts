import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Light } from "../view/light.ts";
import type { AnswerArrow, Markings } from "../view/marking.ts";
import { arrowsOf, markOutcome } from "../view/outcome/drawOutcome.ts";
import { lightOutcome } from "../view/outcome/lightOutcome.ts";
import { stepsShown, type Outcome } from "../view/outcome/outcomeOf.ts";
import type { View } from "../view/view.ts";
import { selectOutcome } from "./selectOutcome.ts";

/** What an answer adds to the picture. */
export interface Extras {
  markings?: Markings;
  arrows?: readonly AnswerArrow[];
  /** Clauses whose parts are drawn. */
  opened?: readonly EntityId[];
  light?: Light;
}

const nothing: Extras = {};

function drawOutcome(k: Knowledge, outcome: Outcome, steps: number): Extras {
  const { triggers } = outcome.consequences;
  const acting = k.dataset.conditions.filter(({ id }) => triggers.includes(id));
  return {
    markings: markOutcome(k, outcome, steps),
    arrows: arrowsOf(k),
    opened: acting.flatMap(({ clause, consequences }) => [clause, ...consequences.map(({ on }) => on)]),
    light: lightOutcome(k, outcome, steps),
  };
}

let last: { k: Knowledge; outcome: Outcome; steps: number; drawn: Extras } | undefined;

/** What the open answer draws: marks, arrows, what is lit; worked out once, and the same object while nothing of it changes. */
export function selectExtras(k: Knowledge, view: Pick<View, "question">, traced?: number): Extras {
  const outcome = selectOutcome(k, view);
  if (!outcome) return nothing;
  const steps = stepsShown(outcome, traced);
  if (last?.outcome !== outcome || last.steps !== steps)
    last = { k, outcome, steps, drawn: drawOutcome(k, outcome, steps) };
  return last.drawn;
}
