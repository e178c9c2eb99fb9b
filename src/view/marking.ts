import type { EntityId } from "../model/ids.ts";

/** A colour on light and on dark ground, as `#1F5FA8`. */
export interface Tint {
  light: string;
  dark: string;
}

/** How a mark differs from what its type and its neighbours make it. */
export interface Marking {
  /** Its radius in px at zoom 1. */
  size?: number;
  /** In place of its type's colour. */
  tint?: Tint;
  /** A letter or two in place of its pictogram; beside a clause's number, at its corner. */
  sign?: string;
  /** A sign at its corner, as the strokes of an SVG path on 24 by 24. */
  badge?: string;
  /** How its outline is drawn; what is not filled then is in outline too. */
  edge?: "thick" | "dashed" | "dotted";
  /** What stands after its name. */
  note?: string;
}

/** The marks that differ, by what they stand for. */
export type Markings = ReadonlyMap<EntityId, Marking>;

/** A line that an answer draws and that no statement is: from an entity to another, with its word. */
export interface AnswerArrow {
  id: string;
  from: EntityId;
  to: EntityId;
  label: string;
}
