import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import type { Attention } from "../attention.ts";
import type { Palette } from "../palette.ts";
import type { Mark, Stage } from "../stage.ts";
import type { MarkFace } from "./markParts.ts";

/** How a mark is drawn. */
export interface MarkLook {
  face: MarkFace;
  alpha: number;
  /** Radius in px at zoom 1. */
  size: number;
  zIndex: number;
}

/** The face of a mark, by which the atlas knows its cell. */
export function faceOf(k: Knowledge, id: EntityId, { marking }: Pick<Mark, "marking">, selected: boolean): MarkFace {
  const { tint, sign, badge, edge } = marking ?? {};
  return { type: getTypeOf(k, id), number: getEntity(k, id).number, selected, tint, sign, badge, edge };
}

/** How strongly a mark is drawn, 0 to 1: things on a single line stand back until they are asked for. */
export function markAlpha(
  k: Knowledge,
  stage: Stage,
  id: EntityId,
  { centres, lit, hidden }: Attention,
  palette: Palette,
): number {
  if (hidden?.has(id)) return 0;
  if (centres.size === 0)
    return stage.degree(id) > 1 || getTypeOf(k, id).kind !== "thing" || stage.getNodeAttribute(id, "marking") ? 1 : 0.6;
  if (lit.has(id)) return 1;
  return Math.min(1, (getTypeOf(k, id).kind === "clause" ? 0.34 : 0.16) * palette.strength);
}

/** How a mark of a stage looks under what is attended to; what is asked about lies above the rest. */
export function markLook(k: Knowledge, stage: Stage, id: EntityId, attention: Attention, palette: Palette): MarkLook {
  const mark = stage.getNodeAttributes(id);
  const selected = attention.selected.has(id);
  return {
    face: faceOf(k, id, mark, selected),
    alpha: markAlpha(k, stage, id, attention, palette),
    size: mark.size,
    zIndex: selected ? 4 : attention.lit.has(id) ? 3 : mark.part ? 2 : 1,
  };
}
