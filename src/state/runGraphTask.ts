import type { GraphMessage, GraphTask } from "../query/graphTask.ts";
import type { GraphIndex, Links } from "../query/index/graphIndex.ts";
import type { Measure } from "../model/question.ts";
import type { RawMeasure } from "../query/structure/measureIndex.ts";

/** How a task can be watched and stopped. */
export interface Watch {
  /** Told how far it is, from 0 to 1. */
  report?: (progress: number) => void;
  signal?: AbortSignal;
}

type Done = Extract<GraphMessage, { say: "indexed" | "measured" }>;

const startWorker = () => new Worker(new URL("../query/graphWorker.ts", import.meta.url), { type: "module" });

/** Has a worker do a task; gives undefined where it was stopped, and rejects where the worker fails. */
function runTask(task: GraphTask, { report, signal }: Watch): Promise<Done | undefined> {
  if (signal?.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    const finish = () => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
    };
    const stop = () => {
      finish();
      resolve(undefined);
    };
    const fail = (reason: string) => {
      finish();
      reject(new Error(reason));
    };
    signal?.addEventListener("abort", stop);
    worker.addEventListener("error", ({ message }) => fail(message || "its worker did not start"));
    worker.addEventListener("messageerror", () => fail("its answer could not be read"));
    worker.addEventListener("message", ({ data }: MessageEvent<GraphMessage>) => {
      if (data.say === "progress") return report?.(data.progress);
      if (data.say === "failed") return fail(data.reason);
      finish();
      resolve(data);
    });
    worker.postMessage(task, []);
  });
}

/** Builds the index of links in a worker, which gets a copy of them. */
export async function runIndex(links: Links, watch: Watch = {}): Promise<GraphIndex | undefined> {
  const done = await runTask({ do: "index", links }, watch);
  return done?.say === "indexed" ? done.graph : undefined;
}

/** Computes a measure of an index in a worker, which gets a copy of it. */
export async function runMeasure(
  graph: GraphIndex,
  measure: Measure,
  watch: Watch = {},
): Promise<RawMeasure | undefined> {
  const done = await runTask({ do: "measure", graph, measure }, watch);
  return done?.say === "measured" ? done.raw : undefined;
}
