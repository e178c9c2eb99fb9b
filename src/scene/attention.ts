import type { EntityId, Standing } from "../model/dataset.ts";
import { allPartsOf, getEntity, getTypeOf, isClausePart, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { linePatterns, type LineData } from "./lines/linePatterns.ts";
import type { MarkFace } from "./marks/drawMark.ts";
import { toPremultiplied, type Palette } from "./palette.ts";
import type { Line, Stage } from "./stage.ts";

/** What is looked at: these marks and what touches them are drawn in full, the rest is faded. */
export interface Attention {
  /** Marks at the centre of attention: those selected, or the one under the pointer. */
  centres: ReadonlySet<EntityId>;
  /** The centres, their neighbours and the parts of their clauses. */
  lit: ReadonlySet<EntityId>;
  selected: ReadonlySet<EntityId>;
}

/** Attention for a selection and what is hovered; the pointer wins while it is on a mark. */
export function attend(stage: Stage, k: Knowledge, selection: readonly EntityId[], hovered?: EntityId): Attention {
  const selected = new Set(selection.filter((id) => stage.hasNode(id)));
  const seen = hovered !== undefined && stage.hasNode(hovered) ? new Set([hovered]) : selected;
  const centres = new Set([...seen].flatMap((id) => [id, topClauseOf(k, id)]).filter((id) => stage.hasNode(id)));
  for (const id of seen)
    if (!isClausePart(k, id)) for (const part of allPartsOf(k, id)) if (stage.hasNode(part)) centres.add(part);
  const lit = new Set(centres);
  for (const id of centres) stage.forEachNeighbor(id, (other) => lit.add(other));
  return { centres, lit, selected };
}

/** The face of a mark, by which the atlas knows its cell. */
export const faceOf = (k: Knowledge, id: EntityId, selected: boolean): MarkFace => ({
  type: getTypeOf(k, id),
  number: getEntity(k, id).number,
  selected,
});

/** How strongly a mark is drawn, 0 to 1: things on a single line stand back until they are asked for. */
export function markAlpha(
  k: Knowledge,
  stage: Stage,
  id: EntityId,
  { centres, lit }: Attention,
  palette: Palette,
): number {
  if (centres.size === 0) return stage.degree(id) > 1 || getTypeOf(k, id).kind !== "thing" ? 1 : 0.6;
  if (lit.has(id)) return 1;
  return Math.min(1, (getTypeOf(k, id).kind === "clause" ? 0.34 : 0.16) * palette.strength);
}

const patterns: Record<Standing, number> = {
  undisputed: linePatterns.whole,
  unconfirmed: linePatterns.whole,
  disputed: linePatterns.dashed,
  denied: linePatterns.dotted,
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

/** How a line is drawn: patterns tell the standing, never a colour; a line at a centre of attention is dark and has its arrow. */
export function lineLook(
  k: Knowledge,
  stage: Stage,
  { line, from, to }: { line: Line; from: EntityId; to: EntityId },
  { centres }: Attention,
  palette: Palette,
): LineData {
  const lit = centres.has(from) || centres.has(to);
  const attended = centres.size > 0;
  const quiet = Math.min(0.6, quietAlpha(k, stage, from, to) * palette.strength) * (attended ? 0.42 : 1);
  const thin = line.standing === "unconfirmed";
  const bundle = line.fanned || line.belongs ? 1.5 : Math.min(4, 1 + 0.5 * (line.statements.length - 1));
  const alpha = line.belongs ? 0.5 : lit ? (thin ? 0.6 : 0.82) : quiet;
  return {
    paint: toPremultiplied(palette.ink, alpha),
    bend: line.bend,
    width: thin ? 0.8 : line.standing === "denied" ? Math.max(2, bundle) : bundle,
    pattern: patterns[line.standing],
    arrow: lit && line.oneWay,
  };
}
