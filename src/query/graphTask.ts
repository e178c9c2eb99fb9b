import type { Measure } from "../model/question.ts";
import { buffersOf, buildIndex, type GraphIndex, type Links } from "./index/graphIndex.ts";
import { buffersOfMeasure, measureIndex, type RawMeasure } from "./structure/measureIndex.ts";
import { finish } from "./structure/work.ts";

/** Work that takes long on a large graph, and that a worker can do; its arrays may be handed over by `buffersOf`. */
export type GraphTask = { do: "index"; links: Links } | { do: "measure"; graph: GraphIndex; measure: Measure };

/** What a worker says while it works. A measure is put in words by `tellMeasure`, an index is taken on by `keepIndex`. */
export type GraphMessage =
  | { say: "progress"; progress: number }
  | { say: "indexed"; graph: GraphIndex }
  | { say: "measured"; raw: RawMeasure }
  | { say: "failed"; reason: string };

/** Progress is told when it has grown by so much. */
const leastTold = 0.01;

function measure(graph: GraphIndex, name: Measure, say: (message: GraphMessage) => void): RawMeasure {
  let told = 0;
  return finish(measureIndex(graph, name), (progress) => {
    if (progress - told < leastTold) return;
    told = progress;
    say({ say: "progress", progress });
  });
}

/** Does a task, saying how far it is and what came of it; what is handed over with a message is its second argument. */
export function carryOut(task: GraphTask, say: (message: GraphMessage, handedOver: ArrayBuffer[]) => void): void {
  try {
    if (task.do === "index") {
      const graph = buildIndex(task.links);
      say({ say: "indexed", graph }, buffersOf(graph));
    } else {
      const raw = measure(task.graph, task.measure, (message) => say(message, []));
      say({ say: "measured", raw }, buffersOfMeasure(raw));
    }
  } catch (error) {
    say({ say: "failed", reason: error instanceof Error ? error.message : String(error) }, []);
  }
}
