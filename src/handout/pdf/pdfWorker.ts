import pdfMake from "pdfmake/build/pdfmake.js";
import { pdfDocument } from "./pdfDocument.ts";
import type { PdfJob, PdfMessage } from "./pdfJob.ts";

const say = (message: PdfMessage, handedOver: ArrayBuffer[] = []) => postMessage(message, { transfer: handedOver });

async function write(job: PdfJob): Promise<ArrayBuffer> {
  pdfMake.setUrlAccessPolicy((url) => new URL(url).origin === self.location.origin);
  pdfMake.addFonts(job.fonts);
  const bytes = await pdfMake.createPdf(pdfDocument(job)).getBuffer();
  return new Uint8Array(bytes).buffer;
}

addEventListener("message", ({ data }: MessageEvent<PdfJob>) => {
  write(data).then(
    (bytes) => say({ say: "done", bytes }, [bytes]),
    (fault: unknown) => say({ say: "failed", reason: fault instanceof Error ? fault.message : String(fault) }),
  );
});
