import type { Measure } from "../model/question.ts";
import type { Measured } from "../query/structure/measure.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Shown } from "../view/shown.ts";

/** A measure that is computed, or has been. */
export interface MeasureRun {
  k: Knowledge;
  /** What it is computed over. */
  shown: Shown;
  is: "working" | "done" | "stopped" | "failed";
  /** How far it is, from 0 to 1. */
  progress: number;
  /** What was found; while it is working, what was found before over something else. */
  measured?: Measured;
  /** Why it failed. */
  reason?: string;
}

/** What is known of each measure. */
export type MeasureRuns = Readonly<Partial<Record<Measure, MeasureRun>>>;
