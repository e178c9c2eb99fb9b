import { cssFont, type Font } from "./fonts.ts";
import { forgetWidths } from "./measureText.ts";

const used: readonly Font[] = [
  { family: "sans", size: 12, weight: 400 },
  { family: "sans", size: 15, weight: 600 },
  { family: "serif", size: 13, weight: 400 },
  { family: "serif", size: 13, weight: 400, italic: true },
];
/** A letter of each of the files that a face of the page is parted into for Latin letters. */
const letters = "Aā";

let coming: Promise<void> | undefined;

/** Waits for the page's own fonts, so that no text is measured in what stands in for them; without a page, or where they can't be had, for nothing. */
export const readyFonts = (): Promise<void> => {
  if (typeof document === "undefined") return Promise.resolve();
  coming ??= Promise.allSettled(used.map((font) => document.fonts.load(cssFont(font), letters))).then(forgetWidths);
  return coming;
};
