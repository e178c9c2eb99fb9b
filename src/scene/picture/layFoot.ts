import { breakLines } from "../labels/breakLines.ts";
import type { Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";
import type { Point } from "../lines/curve.ts";
import type { LegendEntry } from "./legendOf.ts";

/** What stands below the graph. */
export interface Foot {
  /** 0 where nothing does. */
  height: number;
  entries: (LegendEntry & { at: Point })[];
  font: Font;
  /** Where its words begin, and how far they may go. */
  left: number;
  right: number;
  /** How wide the room for a sample is. */
  sample: number;
  credit: { text: string; at: Point }[];
  creditFont: Font;
}

const margin = 16;

/** Sets the entries of a legend in rows, and below them the credit, in a picture of this size, so far from its left edge. */
export function layFoot(
  entries: readonly LegendEntry[],
  credit: string | undefined,
  { width, height, left = margin }: { width: number; height: number; left?: number | undefined },
  scale: number,
): Foot {
  const font: Font = { family: "sans", size: Math.round(12 * scale), weight: 400 };
  const [row, line, sample, air] = [22 * scale, 16 * scale, 26 * scale, 18 * scale];
  const room = Math.max(60, width - left - margin);
  const shared = { left, right: left + room, font, sample, creditFont: font };
  let [x, rows] = [0, entries.length > 0 ? 1 : 0];
  const set = entries.map((entry) => {
    const wide = sample + measureText(entry.words, font);
    if (x > 0 && x + wide > room) [x, rows] = [0, rows + 1];
    const at = { x: left + x, y: rows * row };
    x += wide + air;
    return { ...entry, at };
  });
  const lines = credit ? breakLines(credit, font, room, 4) : [];
  if (set.length + lines.length === 0) return { ...shared, height: 0, entries: [], credit: [] };
  const tall = 10 + rows * row + (rows > 0 && lines.length > 0 ? 6 : 0) + lines.length * line + 12;
  const top = height - tall + 10;
  return {
    ...shared,
    height: tall,
    entries: set.map((entry) => ({ ...entry, at: { x: entry.at.x, y: top + entry.at.y - row / 2 } })),
    credit: lines.map((text, i) => ({ text, at: { x: left, y: height - 12 - (lines.length - i - 0.5) * line } })),
  };
}
