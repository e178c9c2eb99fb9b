import { type LayoutMessage, type LayoutKind, buffersOf } from "../layouts/layout.ts";
import { layoutInputOf, placesFrom } from "../layouts/layoutInput.ts";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Shown } from "../view/shown.ts";
import type { Place, Places } from "./store.ts";

interface Job {
  k: Knowledge;
  shown: Shown;
  layout: LayoutKind;
  places: Places;
  centre?: EntityId;
}

const startWorker = () => new Worker(new URL("../layouts/worker.ts", import.meta.url), { type: "module" });

let stopRunning: (() => void) | undefined;

/** Stops the layout that is running, if any; its promise gives undefined. */
export function stopLayout(): void {
  stopRunning?.();
}

/**
 * Lays out what is shown in a worker, reporting progress from 0 to 1; gives the new places, or undefined if stopped or followed by another run
 * before the end. Rejects where the worker fails.
 */
export function runLayout(job: Job, report: (progress: number) => void): Promise<Record<EntityId, Place> | undefined> {
  stopLayout();
  const { ids, input } = layoutInputOf(job);
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const finish = () => {
      worker.terminate();
      stopRunning = undefined;
    };
    const fail = (reason: string) => {
      finish();
      reject(new Error(`The layout "${job.layout}" could not be computed: ${reason}`));
    };
    stopRunning = () => {
      finish();
      resolve(undefined);
    };
    worker.addEventListener("error", ({ message }) => fail(message || "its worker did not start"));
    worker.addEventListener("messageerror", () => fail("its answer could not be read"));
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutMessage>) => {
      if (data.say === "progress") return report(data.progress);
      if (data.say === "failed") return fail(data.reason);
      finish();
      resolve(placesFrom(job.k, ids, data.places));
    });
    report(0);
    worker.postMessage(input, buffersOf(input));
  });
}
