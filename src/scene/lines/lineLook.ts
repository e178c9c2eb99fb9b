import type { Standing } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import type { Contrast } from "../../query/bySource/contrasts.ts";
import type { Attention } from "../attention.ts";
import { toPremultiplied, type Palette } from "../palette.ts";
import type { Line, Stage } from "../stage.ts";
import { linePatterns, type LineData } from "./linePatterns.ts";

const patterns: Record<Standing, number> = {
  undisputed: linePatterns.whole,
  unconfirmed: linePatterns.whole,
  disputed: linePatterns.dashed,
  denied: linePatterns.dotted,
};

/** The pattern and the width that tell a standing, of a line that would be so many px wide. */
export const patternOf = (standing: Standing, width: number): Pick<LineData, "pattern" | "width"> => ({
  pattern: patterns[standing],
  width: standing === "unconfirmed" ? 0.8 : standing === "denied" ? Math.max(2, width) : width,
});

/** How a line tells what it is to two sides: neither of them is drawn plainer or heavier than the other. */
export const contrastLooks: Record<Contrast, Pick<LineData, "pattern" | "width">> = {
  a: { pattern: linePatterns.ticks, width: 7 },
  b: { pattern: linePatterns.beads, width: 7 },
  both: { pattern: linePatterns.double, width: 5 },
  against: { pattern: linePatterns.zigzag, width: 7 },
};

/** How strongly a quiet line is drawn: most between clauses and what they name, least where it crosses the whole table. */
function quietAlpha(k: Knowledge, stage: Stage, from: EntityId, to: EntityId): number {
  const [a, b] = [stage.getNodeAttributes(from), stage.getNodeAttributes(to)];
  const clauses = [from, to].filter((id) => getTypeOf(k, id).kind === "clause").length;
  const inside = [a, b].some(({ x, y }) => Math.hypot(x, y) < 0.7);
  const length = Math.hypot(a.x - b.x, a.y - b.y);
  if (clauses > 0) return length > 1.5 ? 0.12 : inside ? 0.24 : 0.18;
  return length > 1.5 ? 0.06 : inside ? 0.08 : 0.16;
}

/** Where few lines are drawn, each may be stronger: 1 from 250 lines on, 2.5 at most. */
const fewLines = (stage: Stage): number => Math.max(1, Math.min(2.5, Math.sqrt(250 / Math.max(1, stage.size))));

/**
 * How a line is drawn: patterns tell the standing, never a colour; a line that is `lit` is dark and
 * has its arrow, a `hint` is seen and no more, the others are fainter while something is `attended` to. */
export function lineLook(
  k: Knowledge,
  stage: Stage,
  { line, from, to }: { line: Line; from: EntityId; to: EntityId },
  lit: boolean | "hint",
  attended: boolean,
  palette: Palette,
): LineData {
  const quiet =
    lit === "hint"
      ? 0.45
      : Math.min(0.5, quietAlpha(k, stage, from, to) * palette.strength * fewLines(stage)) * (attended ? 0.42 : 1);
  const thin = line.standing === "unconfirmed";
  const bundle = line.fanned || line.belongs ? 1.5 : Math.min(4, 1 + 0.5 * (line.statements.length - 1));
  const alpha = line.belongs ? 0.5 : lit === true ? (thin ? 0.6 : 0.82) : line.added ? 0 : quiet;
  return {
    paint: toPremultiplied(palette.ink, alpha),
    bend: line.bend,
    ...patternOf(line.standing, bundle),
    arrow: lit === true && line.oneWay,
  };
}

/** How a line of a stage looks under what is attended to; what is asked about lies above the rest. */
export function attendedLook(
  k: Knowledge,
  stage: Stage,
  id: string,
  attention: Attention,
  palette: Palette,
): LineData & { zIndex: number } {
  const [from, to] = stage.extremities(id);
  const attended = attention.centres.size > 0 && !attention.plain?.has(id);
  const parts = { line: stage.getEdgeAttributes(id), from, to };
  const lit = attention.lines.has(id) || (attention.hints?.has(id) ? "hint" : false);
  const look = lineLook(k, stage, parts, lit, attended, palette);
  const contrast = attention.contrasts?.get(id);
  const own = contrast && contrastLooks[contrast];
  const inCrowd = attention.crowded && attention.lines.has(id) && contrast !== "against";
  const strong = inCrowd ? toPremultiplied(palette.ink, 0.55) : look.paint;
  const paint = attention.hidden?.has(id) ? ([0, 0, 0, 0] as const) : strong;
  return {
    ...look,
    paint,
    width: attention.widths?.get(id) ?? look.width,
    ...own,
    zIndex: contrast === "against" ? 2 : look.arrow ? 1 : 0,
  };
}
