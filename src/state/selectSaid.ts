import type { Knowledge } from "../model/knowledge.ts";
import type { Measure } from "../model/question.ts";
import { explanations } from "../query/structure/explanations.ts";
import { stepsShown } from "../view/outcome/outcomeOf.ts";
import { sayShown } from "../view/outcome/sayOutcome.ts";
import { sayAnswer } from "../view/sayAnswer.ts";
import { sayMeasured } from "../view/measure/sayMeasured.ts";
import type { View } from "../view/view.ts";
import type { MeasureRun } from "./measureRun.ts";
import { selectAnswer } from "./selectAnswer.ts";
import type { Known } from "./selectExtras.ts";
import { selectOutcome } from "./selectOutcome.ts";
import { selectWords } from "./selectWords.ts";

function sayRun(k: Knowledge, measure: Measure, run: MeasureRun | undefined): string {
  const { label } = explanations[measure];
  if (run?.measured && run.k === k) return `${label}: ${sayMeasured(k, run.measured)}`;
  if (run?.is === "stopped") return `${label}: stopped before it was through.`;
  return run?.is === "failed" ? `${label}: could not be computed.` : `${label}: being computed.`;
}

/** What the answer to what is asked comes to, in one or two sentences; `known` is what has been measured and which part of an answer is looked at. */
export function selectSaid(
  k: Knowledge,
  view: Pick<View, "question" | "lens" | "focus">,
  { traced, measures = {} }: Known = {},
): string | undefined {
  const { question } = view;
  if (question?.ask === "measure") return sayRun(k, question.measure, measures[question.measure]);
  const outcome = selectOutcome(k, view);
  if (outcome) return sayShown(k, outcome, stepsShown(outcome, traced));
  const answer = selectAnswer(k, view);
  return answer ? sayAnswer(k, answer) : selectWords(k, view)?.note;
}
