import type { LayoutInput, LayoutMessage } from "./layout.ts";
import { runJob } from "./runJob.ts";

/** How a worker answers; the types of a page, which hold here too, would ask for an origin. */
interface Answering {
  postMessage(message: LayoutMessage, transfer: Transferable[]): void;
}

const page = globalThis as unknown as Answering;

globalThis.addEventListener("message", ({ data }: MessageEvent<LayoutInput>) => {
  try {
    const places = runJob(data, (progress) => page.postMessage({ say: "progress", progress }, []));
    page.postMessage({ say: "done", places }, [places.buffer as ArrayBuffer]);
  } catch (error) {
    page.postMessage({ say: "failed", reason: error instanceof Error ? error.message : String(error) }, []);
  }
});
