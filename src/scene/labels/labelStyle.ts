import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf, isClausePart, type Knowledge } from "../../model/knowledge.ts";
import type { Mark } from "../stage.ts";

export interface LabelStyle {
  text: string;
  /** A CSS font. */
  font: string;
  /** Line height in px. */
  height: number;
  weight: number;
  strong: boolean;
}

const sans = `"Inter Variable", Inter, system-ui, sans-serif`;
const serif = `"Source Serif 4 Variable", "Source Serif 4", Georgia, serif`;

/** How much larger names are set at a zoom: a large picture on a large screen is read from farther off. */
export const nameScale = (zoom: number): number => Math.max(1, Math.min(1.5, zoom / 1.4));

/** The name beside a mark and how it is set; undefined where the mark says it itself, as a clause's number does. */
export function labelStyle(k: Knowledge, id: EntityId, mark: Mark, zoom: number): LabelStyle | undefined {
  const entity = getEntity(k, id);
  const { kind, shape } = getTypeOf(k, id);
  const isNumbered = kind === "clause" && !isClausePart(k, id);
  const { size, marking } = mark;
  const words = [...(isNumbered ? [] : [entity.short ?? entity.label]), ...(marking?.note ? [marking.note] : [])];
  if (words.length === 0) return undefined;
  const scale = nameScale(zoom);
  const set = (style: string, pixels: number, family: string, weight: number, strong: boolean): LabelStyle => ({
    text: words.join(": "),
    font: `${style} ${Math.round(pixels * scale)}px ${family}`,
    height: Math.round((pixels + 4) * scale),
    weight,
    strong,
  });
  if (kind === "clause") return set("500", 12, sans, 60, true);
  if (kind === "party" && size >= 14) return set("600", 15, sans, 40 + size, true);
  if (kind === "person") return set("500", 13, sans, 12 + size, true);
  if (shape === "hexagon") return set("italic 400", 13, serif, size, false);
  return set("400", 12, sans, size, false);
}
