import type { Knowledge } from "../model/knowledge.ts";
import type { Measure } from "../model/question.ts";
import { findIndex } from "../query/index/entityIndex.ts";
import type { GraphIndex } from "../query/index/graphIndex.ts";
import { findRaw, keepRaw, measure, type Measured } from "../query/structure/measure.ts";
import { measureIndex, type RawMeasure } from "../query/structure/measureIndex.ts";
import { runInSlices } from "../query/structure/work.ts";
import type { Shown } from "../view/shown.ts";
import { readyIndex } from "./readyIndex.ts";
import { runMeasure, type Watch } from "./runGraphTask.ts";

/** Computes in a worker, and where none does it here, a little at a time. */
async function compute(graph: GraphIndex, name: Measure, watch: Watch): Promise<RawMeasure | undefined> {
  try {
    return await runMeasure(graph, name, watch);
  } catch {
    return runInSlices(measureIndex(graph, name), watch);
  }
}

/** Whether a measure over what is shown has been computed. */
export function isMeasured(k: Knowledge, shown: Shown, name: Measure): boolean {
  const index = findIndex(k, shown);
  return index !== undefined && findRaw(index.graph, name) !== undefined;
}

/** A measure over what is shown, computed once and without holding anything else up; undefined where it was stopped. */
export async function readyMeasure(
  k: Knowledge,
  shown: Shown,
  name: Measure,
  watch: Watch = {},
): Promise<Measured | undefined> {
  const index = await readyIndex(k, shown, watch.signal ? { signal: watch.signal } : {});
  if (!index) return undefined;
  const raw = findRaw(index.graph, name) ?? (await compute(index.graph, name, watch));
  if (!raw) return undefined;
  keepRaw(index.graph, name, raw);
  return measure(k, name, shown);
}
