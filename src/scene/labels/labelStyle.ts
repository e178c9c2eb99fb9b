import type { EntityId } from "../../model/dataset.ts";
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

/** The name beside a mark and how it is set; undefined where the mark says it itself, as a clause's number does. */
export function labelStyle(k: Knowledge, id: EntityId, mark: Mark): LabelStyle | undefined {
  const entity = getEntity(k, id);
  const { kind, shape } = getTypeOf(k, id);
  if (kind === "clause" && !isClausePart(k, id)) return undefined;
  const text = entity.short ?? entity.label;
  const size = mark.size;
  if (kind === "clause") return { text, font: `500 12px ${sans}`, height: 16, weight: 60, strong: true };
  if (kind === "party" && size >= 14)
    return { text, font: `600 15px ${sans}`, height: 19, weight: 40 + size, strong: true };
  if (kind === "person") return { text, font: `500 13px ${sans}`, height: 17, weight: 12 + size, strong: true };
  if (shape === "hexagon") return { text, font: `italic 400 13px ${serif}`, height: 17, weight: size, strong: false };
  return { text, font: `400 12px ${sans}`, height: 16, weight: size, strong: false };
}
