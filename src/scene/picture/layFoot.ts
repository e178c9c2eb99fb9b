import { standings, type Standing } from "../../model/dataset.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import { contrasts, type Contrast } from "../../query/bySource/contrasts.ts";
import { contrastWords } from "../../view/contrasted.ts";
import type { Attention } from "../attention.ts";
import { breakLines } from "../labels/breakLines.ts";
import type { Font } from "../labels/fonts.ts";
import { measureText } from "../labels/measureText.ts";
import type { Point } from "../lines/curve.ts";
import type { MarkFace } from "../marks/markParts.ts";
import type { Stage } from "../stage.ts";

/** One entry of a legend: what it shows, and in which words. */
export interface LegendEntry {
  sample: { face: MarkFace } | { standing: Standing } | { rank: number } | { contrast: Contrast };
  words: string;
}

/** What stands below the graph. */
export interface Foot {
  /** 0 where nothing does. */
  height: number;
  entries: (LegendEntry & { at: Point })[];
  font: Font;
  /** How wide the room for a sample is. */
  sample: number;
  credit: { text: string; at: Point }[];
  creditFont: Font;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rankWords = ["First way", "Second way", "Third way"];

/** The kinds of marks and lines that a picture draws in full, in the order of the vocabulary; and, where widths tell ranks, these. */
export function legendOf(k: Knowledge, stage: Stage, attention: Attention, isRanked: boolean): LegendEntry[] {
  const { hidden, widths, centres, lit, lines, contrasts: compared, sides } = attention;
  const all = centres.size === 0;
  const types = new Set(
    stage.filterNodes((id) => !hidden?.has(id) && (all || lit.has(id))).map((id) => getTypeOf(k, id)),
  );
  const drawn = stage.filterEdges(
    (id, { statements }) => statements.length > 0 && !hidden?.has(id) && (all || lines.has(id)),
  );
  const stand = new Set(drawn.map((id) => stage.getEdgeAttribute(id, "standing")));
  const told = new Set(drawn.map((id) => compared?.get(id)));
  const ranks = new Set(isRanked ? widths?.values() : []);
  return [
    ...k.dataset.vocabulary.entityTypes
      .filter((type) => types.has(type))
      .map((type): LegendEntry => {
        const face = { type, selected: false, ...(type.kind === "clause" && { number: "1" }) };
        return { sample: { face }, words: type.plural };
      }),
    ...contrasts
      .filter((one) => sides && told.has(one))
      .map((one): LegendEntry => ({ sample: { contrast: one }, words: contrastWords({ names: sides! })[one] })),
    ...standings
      .filter((one) => !sides && stand.has(one))
      .map((one): LegendEntry => ({ sample: { standing: one }, words: capital(one) })),
    ...(ranks.size > 1
      ? rankWords.slice(0, ranks.size).map((words, rank): LegendEntry => ({ sample: { rank }, words }))
      : []),
  ];
}

const margin = 16;

/** Sets the entries of a legend in rows, and below them the credit, in a picture of this size. */
export function layFoot(
  entries: readonly LegendEntry[],
  credit: string | undefined,
  { width, height }: { width: number; height: number },
  scale: number,
): Foot {
  const font: Font = { family: "sans", size: Math.round(12 * scale), weight: 400 };
  const [row, line, sample, air] = [22 * scale, 16 * scale, 26 * scale, 18 * scale];
  const room = Math.max(60, width - 2 * margin);
  let [x, rows] = [0, entries.length > 0 ? 1 : 0];
  const set = entries.map((entry) => {
    const wide = sample + measureText(entry.words, font);
    if (x > 0 && x + wide > room) [x, rows] = [0, rows + 1];
    const at = { x: margin + x, y: rows * row };
    x += wide + air;
    return { ...entry, at };
  });
  const lines = credit ? breakLines(credit, font, room, 4) : [];
  if (set.length + lines.length === 0) return { height: 0, entries: [], font, sample, credit: [], creditFont: font };
  const tall = 10 + rows * row + (rows > 0 && lines.length > 0 ? 6 : 0) + lines.length * line + 12;
  const top = height - tall + 10;
  return {
    height: tall,
    entries: set.map((entry) => ({ ...entry, at: { x: entry.at.x, y: top + entry.at.y - row / 2 } })),
    font,
    sample,
    credit: lines.map((text, i) => ({ text, at: { x: margin, y: height - 12 - (lines.length - i - 0.5) * line } })),
    creditFont: font,
  };
}
