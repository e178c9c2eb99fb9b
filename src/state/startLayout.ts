import { type LayoutMessage, type LayoutKind, buffersOf } from "../layouts/layout.ts";
import { layoutInputOf, placesFrom } from "../layouts/layoutInput.ts";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Shown } from "../view/shown.ts";
import type { Place, Places } from "./store.ts";

/** What is to be laid out, and how. */
export interface Job {
  k: Knowledge;
  shown: Shown;
  layout: LayoutKind;
  places: Places;
  centre?: EntityId;
}

/** A layout that is being computed. */
export interface LayoutRun {
  /** The new places; undefined once stopped. Rejects where the worker fails. */
  found: Promise<Record<EntityId, Place> | undefined>;
  stop: () => void;
}

const startWorker = () => new Worker(new URL("../layouts/worker.ts", import.meta.url), { type: "module" });

/** Lays out what is shown in a worker of its own, reporting progress from 0 to 1. */
export function startLayout(job: Job, report: (progress: number) => void): LayoutRun {
  const { ids, input } = layoutInputOf(job);
  const worker = startWorker();
  let stop = () => {};
  const found = new Promise<Record<EntityId, Place> | undefined>((resolve, reject) => {
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(`The layout "${job.layout}" could not be computed: ${reason}`));
    };
    stop = () => {
      worker.terminate();
      resolve(undefined);
    };
    worker.addEventListener("error", ({ message }) => fail(message || "its worker did not start"));
    worker.addEventListener("messageerror", () => fail("its answer could not be read"));
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutMessage>) => {
      if (data.say === "progress") return report(data.progress);
      if (data.say === "failed") return fail(data.reason);
      worker.terminate();
      resolve(placesFrom(job.k, ids, data.places));
    });
  });
  report(0);
  worker.postMessage(input, buffersOf(input));
  return { found, stop };
}
