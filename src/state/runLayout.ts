import type { EntityId } from "../model/ids.ts";
import { startLayout, type Job, type LayoutRun } from "./startLayout.ts";
import type { Place } from "./store.ts";

let running: LayoutRun | undefined;

/** Stops the layout that is running, if any; its promise gives undefined. */
export function stopLayout(): void {
  running?.stop();
  running = undefined;
}

/**
 * Lays out what is shown in a worker, reporting progress from 0 to 1; gives the new places, or undefined if stopped or followed by another run
 * before the end. Rejects where the worker fails.
 */
export async function runLayout(
  job: Job,
  report: (progress: number) => void,
): Promise<Record<EntityId, Place> | undefined> {
  stopLayout();
  const run = startLayout(job, report);
  running = run;
  try {
    return await run.found;
  } finally {
    if (running === run) running = undefined;
  }
}
