import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { selectDrawn } from "../state/selectDrawn.ts";
import { selectShown } from "../state/selectShown.ts";
import type { Places } from "../state/store.ts";
import type { View } from "../view/view.ts";
import { attend, type Attention } from "./attention.ts";
import { buildStage, type Stage } from "./stage.ts";

/** The stage that a view means. */
export function composeStage(k: Knowledge, view: View, places: Places, degrees: ReadonlyMap<EntityId, number>): Stage {
  const drawn = selectDrawn(k, view);
  return buildStage({
    k,
    shown: selectShown(k, view),
    selection: view.selection,
    ...(view.dispute !== undefined && { dispute: view.dispute }),
    ...(drawn && { answer: new Set(drawn.ways.flatMap(({ statements }) => statements)) }),
    places,
    degrees,
  });
}

/** What the reader's pointer or focus is on. */
export interface Pointed {
  hovered?: EntityId | undefined;
  /** The way of an answer, by its place from 0. */
  traced?: number | undefined;
}

/** What is attended to on the stage of a view. */
export function composeAttention(k: Knowledge, stage: Stage, view: View, { hovered, traced }: Pointed): Attention {
  const drawn = selectDrawn(k, view);
  return attend(stage, k, view, hovered, drawn && { drawn, traced });
}
