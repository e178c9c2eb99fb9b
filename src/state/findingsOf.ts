import type { Knowledge } from "../model/knowledge.ts";
import type { Measure } from "../model/question.ts";
import type { Findings } from "../query/structure/measure.ts";
import type { MeasureRuns } from "./measureRun.ts";

/** What a measure found of a knowledge, where that is known. */
export function findingsOf(
  k: Knowledge,
  measure: Measure | undefined,
  measures: MeasureRuns = {},
): Findings | undefined {
  const run = measure && measures[measure];
  return run?.k === k ? run.measured?.findings : undefined;
}
