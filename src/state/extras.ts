import type { EntityId } from "../model/ids.ts";
import type { Light } from "../view/light.ts";
import type { AnswerArrow, Markings } from "../view/marking.ts";
import type { View } from "../view/view.ts";
import type { Status } from "./store.ts";

/** What an answer, and what sizes and colours follow, add to the stage. */
export interface Dress {
  markings?: Markings | undefined;
  arrows?: readonly AnswerArrow[];
  /** Clauses whose parts are drawn. */
  opened?: readonly EntityId[];
}

/** What they add to the picture. */
export interface Extras {
  /** The same object as long as the stage stays as it is. */
  dress: Dress;
  light?: Light | undefined;
}

/** As much of a view as decides that. */
export type Looked = Pick<View, "question" | "lens" | "focus" | "sizedBy" | "colouredBy">;
/** What has been measured, and which part of an answer is looked at. */
export type Known = Partial<Pick<Status, "traced" | "measures">>;
