import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { selectDrawn } from "../state/selectDrawn.ts";
import type { Known } from "../state/extras.ts";
import { selectExtras } from "../state/selectExtras.ts";
import { selectShown } from "../state/selectShown.ts";
import type { Places } from "../state/store.ts";
import { contrastsIn } from "../view/contrastsIn.ts";
import type { View } from "../view/view.ts";
import { attend, type Attention } from "./attention.ts";
import { buildStage, type Stage } from "./stage.ts";
import { attendTelling, hideUntold, type Telling } from "./telling.ts";

/** The stage that a view means, and the scene that tells of it, while what has been measured and what of an answer is looked at is `known`. */
export function composeStage(
  k: Knowledge,
  view: View,
  places: Places,
  degrees: ReadonlyMap<EntityId, number>,
  telling?: Telling,
  known?: Known,
): Stage {
  const drawn = selectDrawn(k, view);
  return buildStage({
    ...selectExtras(k, view, known).dress,
    k,
    shown: selectShown(k, view),
    selection: view.selection,
    ...(view.dispute !== undefined && { dispute: view.dispute }),
    ...(drawn && {
      answer: new Set(drawn.ways.flatMap(({ statements }) => statements)),
      contrasts: contrastsIn(drawn),
    }),
    ...(telling && { told: telling.steps }),
    places,
    degrees,
  });
}

/** What the reader's pointer or focus is on. */
export interface Pointed extends Known {
  hovered?: EntityId | undefined;
  /** Set where something else is selected or asked than the scene has that is told. */
  strayed?: boolean;
}

/** What is attended to on the stage of a view; a scene's telling gives way to what the reader points at. */
export function composeAttention(
  k: Knowledge,
  stage: Stage,
  view: View,
  pointed: Pointed,
  telling?: Telling,
): Attention {
  const { hovered, traced, measures, strayed } = pointed;
  const drawn = selectDrawn(k, view);
  const { light } = selectExtras(k, view, { traced, measures });
  const attention = attend(stage, k, view, hovered, drawn && { drawn, traced }, light);
  if (!telling) return attention;
  const looks = strayed || hovered !== undefined || traced !== undefined;
  return looks ? hideUntold(k, stage, telling, attention) : attendTelling(k, stage, telling, attention);
}
