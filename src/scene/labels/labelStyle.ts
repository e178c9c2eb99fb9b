import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClausePart, type Knowledge } from "../../model/knowledge.ts";
import type { Mark } from "../stage.ts";
import type { Font } from "./fonts.ts";

export interface LabelStyle {
  text: string;
  /** What an answer says of the mark. */
  note?: string;
  font: Font;
  /** Line height in px. */
  height: number;
  weight: number;
  strong: boolean;
}

/** How much larger names are set at a zoom: a large picture on a large screen is read from farther off; `scale` is the least. */
export const nameScale = (zoom: number, scale = 1): number => Math.max(scale, Math.min(1.5, zoom / 1.4));

/** The name beside a mark and how it is set; undefined where the mark says it itself, as a clause's number does. */
export function labelStyle(k: Knowledge, id: EntityId, mark: Mark, zoom: number, wanted = 1): LabelStyle | undefined {
  const entity = getEntity(k, id);
  const { kind, shape } = getTypeOf(k, id);
  const isNumbered = kind === "clause" && !isClausePart(k, id);
  const { size, marking } = mark;
  const name = isNumbered ? undefined : (entity.short ?? entity.label);
  const note = marking?.note || undefined;
  const text = name ?? note;
  if (text === undefined) return undefined;
  const scale = nameScale(zoom, wanted);
  const set = (font: Font, weight: number, strong: boolean): LabelStyle => ({
    text,
    ...(name !== undefined && note !== undefined && { note }),
    font: { ...font, size: Math.round(font.size * scale) },
    height: Math.round((font.size + 4) * scale),
    weight,
    strong,
  });
  const sans = (weight: number, pixels: number): Font => ({ family: "sans", weight, size: pixels });
  if (kind === "clause") return set(sans(500, 12), 60, true);
  if (kind === "party" && size >= 14) return set(sans(600, 15), 40 + size, true);
  if (kind === "person") return set(sans(500, 13), 12 + size, true);
  if (shape === "hexagon") return set({ family: "serif", italic: true, weight: 400, size: 13 }, size, false);
  return set(sans(400, 12), size, false);
}
