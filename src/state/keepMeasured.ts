import type { Measure } from "../model/question.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { measuresWanted } from "../view/measure/measuresWanted.ts";
import type { Shown } from "../view/shown.ts";
import type { MeasureRun } from "./measureRun.ts";
import { readyMeasure } from "./readyMeasure.ts";
import { selectKnowledge } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";
import type { Store } from "./store.ts";

/**
 * Computes what the view asks to be measured, over what is shown, whenever either changes and rests, and keeps it in the status. One
 * that is stopped there is stopped here, and one that is taken out is computed again. Gives back the way to stop.
 */
export function keepMeasured(store: Store): () => void {
  const running = new Map<Measure, { shown: Shown; stopping: AbortController }>();
  const put = (measure: Measure, run: MeasureRun) =>
    store.setState(({ status }) => ({ status: { ...status, measures: { ...status.measures, [measure]: run } } }));

  const start = async (k: Knowledge, shown: Shown, measure: Measure) => {
    const stopping = new AbortController();
    running.set(measure, { shown, stopping });
    const before = store.getState().status.measures[measure];
    const run = { k, shown, measured: before?.k === k ? before.measured : undefined };
    const goesOn = () => running.get(measure)?.stopping === stopping;
    put(measure, { ...run, is: "working", progress: 0 });
    const report = (progress: number) => goesOn() && put(measure, { ...run, is: "working", progress });
    try {
      const measured = await readyMeasure(k, shown, measure, { report, signal: stopping.signal });
      if (goesOn() && measured) put(measure, { k, shown, is: "done", progress: 1, measured });
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      if (goesOn()) put(measure, { ...run, is: "failed", progress: 0, reason });
    }
    if (goesOn()) running.delete(measure);
  };

  const stop = (measure: Measure) => {
    running.get(measure)?.stopping.abort();
    running.delete(measure);
  };

  const follow = () => {
    const state = store.getState();
    const k = selectKnowledge(state);
    if (!k) return;
    const shown = selectShown(k, state.view);
    const wanted = measuresWanted(state.view);
    for (const [measure, run] of running) {
      const isStopped = state.status.measures[measure]?.is === "stopped";
      if (isStopped || run.shown !== shown || !wanted.includes(measure)) stop(measure);
    }
    if (state.status.timing) return;
    for (const measure of wanted) {
      const known = store.getState().status.measures[measure];
      if (!running.has(measure) && (known?.shown !== shown || known.is === "working")) void start(k, shown, measure);
    }
  };

  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    for (const measure of running.keys()) stop(measure);
  };
}
