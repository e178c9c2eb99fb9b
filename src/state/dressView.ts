import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Measure } from "../model/question.ts";
import { explanations } from "../query/structure/explanations.ts";
import type { Findings } from "../query/structure/measure.ts";
import type { Marking, Markings } from "../view/marking.ts";
import { lightMeasured } from "../view/measure/lightMeasured.ts";
import { markMeasured } from "../view/measure/markMeasured.ts";
import { sayMeasured } from "../view/measure/sayMeasured.ts";
import { arrowsOf, markOutcome } from "../view/outcome/drawOutcome.ts";
import { lightOutcome } from "../view/outcome/lightOutcome.ts";
import { stepsShown, type Outcome } from "../view/outcome/outcomeOf.ts";
import { sayShown } from "../view/outcome/sayOutcome.ts";
import type { Shown } from "../view/shown.ts";
import type { MeasureRun } from "./measureRun.ts";
import { rememberLast } from "./rememberLast.ts";
import type { Dress, Extras, Known, Looked } from "./extras.ts";
import { findingsOf } from "./findingsOf.ts";
import { selectOutcome } from "./selectOutcome.ts";
import { selectShown } from "./selectShown.ts";

const dressOutcome = rememberLast((k: Knowledge, outcome: Outcome, steps: number): Dress => {
  const { triggers } = outcome.consequences;
  const acting = k.dataset.conditions.filter(({ id }) => triggers.includes(id));
  return {
    markings: markOutcome(k, outcome, steps),
    arrows: arrowsOf(k),
    opened: acting.flatMap(({ clause, consequences }) => [clause, ...consequences.map(({ on }) => on)]),
  };
});

const follow = rememberLast((k: Knowledge, shown: Shown, sizes?: Findings, colours?: Findings): Markings =>
  markMeasured(k, shown.entities, { sizes, colours }),
);

/** What an answer says of a mark goes before what its size and colour follow. */
const merge = rememberLast((followed: Markings, dress: Dress): Dress => {
  const markings = new Map<EntityId, Marking>(followed);
  for (const [id, marking] of dress.markings ?? []) markings.set(id, { ...followed.get(id), ...marking });
  return { ...dress, markings };
});

const lightSteps = rememberLast(lightOutcome);
const lightFound = rememberLast(lightMeasured);
const plain: Dress = {};

/** What the open answer, sizes and colours add to the picture; the same while nothing of it changes. */
export function dressView(k: Knowledge, view: Looked, { traced, measures = {} }: Known = {}): Extras {
  const { question, sizedBy, colouredBy } = view;
  const found = (measure: Measure | undefined) => findingsOf(k, measure, measures);
  const outcome = selectOutcome(k, view);
  const steps = outcome ? stepsShown(outcome, traced) : 0;
  const own = outcome ? dressOutcome(k, outcome, steps) : plain;
  const [sizes, colours] = [found(sizedBy), found(colouredBy)];
  const dress = sizes || colours ? merge(follow(k, selectShown(k, view), sizes, colours), own) : own;
  if (outcome) return { dress, light: lightSteps(k, outcome, steps) };
  const asked = question?.ask === "measure" ? found(question.measure) : undefined;
  return { dress, light: asked && lightFound(k, selectShown(k, view), asked, traced) };
}

function sayRun(k: Knowledge, measure: Measure, run: MeasureRun | undefined): string {
  const { label } = explanations[measure];
  if (run?.measured && run.k === k) return `${label}: ${sayMeasured(k, run.measured)}`;
  if (run?.is === "stopped") return `${label}: stopped before it was through.`;
  return run?.is === "failed" ? `${label}: could not be computed.` : `${label}: being computed.`;
}

/** What consequences or a measure come to, where that is asked. */
export function sayDressed(k: Knowledge, view: Looked, { traced, measures = {} }: Known): string | undefined {
  const { question } = view;
  if (question?.ask === "measure") return sayRun(k, question.measure, measures[question.measure]);
  const outcome = selectOutcome(k, view);
  return outcome && sayShown(k, outcome, stepsShown(outcome, traced));
}
