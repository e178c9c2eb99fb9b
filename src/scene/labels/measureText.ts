import { cssFont, type Font } from "./fonts.ts";
import { guessWidth } from "./guessWidth.ts";

const widths = new Map<string, number>();
const canvas = typeof OffscreenCanvas === "undefined" ? undefined : new OffscreenCanvas(1, 1).getContext("2d");

/** How wide a text is set, in px: measured where there is a canvas, else by the widths of its letters. */
export function measureText(text: string, font: Font): number {
  const css = cssFont(font);
  const key = `${css} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (canvas) canvas.font = css;
  const width = canvas ? canvas.measureText(text).width : guessWidth(text, font);
  widths.set(key, width);
  return width;
}

/** Forgets what was measured, because a font has come. */
export const forgetWidths = (): void => widths.clear();
