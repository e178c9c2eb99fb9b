import type { Handout } from "../../view/story/handoutOf.ts";
import type { HandoutOptions } from "../handoutJob.ts";
import type { PdfFonts } from "./pdfFonts.ts";

/** What the worker makes a PDF of. */
export interface PdfJob {
  handout: Handout;
  options: HandoutOptions;
  /** A picture as SVG for each scene that has no tables. */
  pictures: Record<string, string>;
  fonts: PdfFonts;
}

/** What the worker says: the finished file, or why there is none. */
export type PdfMessage = { say: "done"; bytes: ArrayBuffer } | { say: "failed"; reason: string };
