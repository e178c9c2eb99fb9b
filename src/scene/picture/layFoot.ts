import { breakLines } from "../labels/breakLines.ts";
import type { Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";
import type { Point } from "../lines/curve.ts";
import type { LegendEntry } from "./legendOf.ts";

/** What stands below the graph. */
export interface Foot {
  /** 0 where nothing does. */
  height: number;
  /** Each with how wide the room for its sample is. */
  entries: (LegendEntry & { at: Point; room: number })[];
  font: Font;
  /** Where its words begin, and how far they may go. */
  left: number;
  right: number;
  credit: { text: string; at: Point }[];
  creditFont: Font;
}

const margin = 16;

/** Sets things so wide in rows with some room, with a new row at each of these places. */
function setRows(wide: readonly number[], room: number, air: number, turns: readonly number[]) {
  let [x, row] = [0, 0];
  return wide.map((own, at) => {
    if (x > 0 && (x + own > room || turns.includes(at))) [x, row] = [0, row + 1];
    const place = { x, row };
    x += own + air;
    return place;
  });
}

/** Sets the entries of a legend in rows, and below them the credit, in a picture of this size, so far from its left edge. */
export function layFoot(
  entries: readonly LegendEntry[],
  credit: string | undefined,
  { width, height, left = margin }: { width: number; height: number; left?: number | undefined },
  scale: number,
): Foot {
  const font: Font = { family: "sans", size: Math.round(12 * scale), weight: 400 };
  const [row, line, air] = [22 * scale, 16 * scale, 18 * scale];
  const roomOf = ({ sample }: LegendEntry) => ("standing" in sample ? 38 : 26) * scale;
  const room = Math.max(60, width - left - margin);
  const shared = { left, right: left + room, font, creditFont: font };
  const wide = entries.map((entry) => roomOf(entry) + measureText(entry.words, font));
  const greedy = setRows(wide, room, air, []);
  const parted = setRows(
    wide,
    room,
    air,
    entries.flatMap(({ begins }, at) => (begins ? [at] : [])),
  );
  const rowsOf = (places: readonly { row: number }[]) => (places.at(-1)?.row ?? -1) + 1;
  const places = rowsOf(parted) > rowsOf(greedy) ? greedy : parted;
  const rows = rowsOf(places);
  const set = entries.map((entry, at) => ({
    ...entry,
    room: roomOf(entry),
    at: { x: left + places[at]!.x, y: (places[at]!.row + 1) * row },
  }));
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
