import { drawScene } from "../drawScene.ts";
import { breathe, type WriteHandout } from "../handoutJob.ts";
import { drawnForPage, indent } from "./pdfDocument.ts";
import { pdfFonts } from "./pdfFonts.ts";
import type { PdfJob, PdfMessage } from "./pdfJob.ts";

/** Has a worker write the pages; it is ended where they are no longer wanted. */
const runWorker = (job: PdfJob, signal: AbortSignal): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pdfWorker.ts", import.meta.url), { type: "module" });
    const stop = () => finish(() => reject(signal.reason));
    const finish = (end: () => void) => {
      signal.removeEventListener("abort", stop);
      worker.terminate();
      end();
    };
    signal.addEventListener("abort", stop);
    worker.addEventListener("message", ({ data }: MessageEvent<PdfMessage>) =>
      finish(() => (data.say === "done" ? resolve(data.bytes) : reject(new Error(data.reason)))),
    );
    worker.addEventListener("error", ({ message }) =>
      finish(() => reject(new Error(message || "what writes the pages could not be loaded"))),
    );
    worker.postMessage(job, []);
  });

/** A story as a PDF: a page a scene with its picture as vectors, and notes and sources at the end. */
export const writePdf: WriteHandout = async ({ k, story, handout, options }, waiting) => {
  const pictures: Record<string, string> = {};
  const drawn = handout.scenes.filter(({ tables }) => tables.length === 0);
  for (const [at, scene] of drawn.entries()) {
    waiting.tell((0.7 * at) / drawn.length, `Picture ${at + 1} of ${drawn.length}`);
    await breathe(waiting);
    pictures[scene.id] = await drawScene({ k, story, handout, options }, scene, { ...drawnForPage, indent });
  }
  waiting.tell(0.7, "Setting the pages");
  await breathe(waiting);
  const fonts = pdfFonts(self.location.href);
  const bytes = await runWorker({ handout, options, pictures, fonts }, waiting.signal);
  const type = "application/pdf";
  return [{ name: `${handout.name}.pdf`, type, data: new Blob([bytes], { type }) }];
};
