import { selectTold } from "../state/selectTold.ts";
import type { AppState } from "../state/store.ts";
import type { View } from "../view/view.ts";
import { tellingOf, type Telling } from "./telling.ts";

type Chosen = Pick<View, "selection" | "dispute" | "question" | "focus">;

const sameChoice = (a: Chosen, b: Chosen): boolean =>
  a.dispute === b.dispute &&
  a.selection.join() === b.selection.join() &&
  a.focus?.id === b.focus?.id &&
  a.focus?.hops === b.focus?.hops &&
  JSON.stringify(a.question) === JSON.stringify(b.question);

/** What the scene that is told adds to the drawn graph; nothing where none is told. */
export function selectTelling(state: AppState): Telling | undefined {
  const told = selectTold(state);
  return told && tellingOf(told.scene, told.place.step);
}

/** Whether the reader has gone from what the told scene selects or asks. */
export function hasStrayed(state: AppState): boolean {
  const told = selectTold(state);
  return told !== undefined && !sameChoice(told.view, state.view);
}

/** Whether another scene is told, or none any more. */
export const isOtherScene = ({ view: { story } }: AppState, { view: { story: was } }: AppState): boolean =>
  story?.id !== was?.id || story?.scene !== was?.scene;

/** Whether what is told draws something else, by another step or because the scene was changed; its words don't count. */
export function isToldAnew(now: AppState, before: AppState): boolean {
  if (now.view.story === undefined && before.view.story === undefined) return false;
  if (isOtherScene(now, before) || now.view.story?.step !== before.view.story?.step) return true;
  if (now.stories === before.stories) return false;
  const drawn = ({ stories, view: { story } }: AppState) =>
    stories.find(({ id }) => id === story?.id)?.scenes[story?.scene ?? 0];
  const [is, was] = [drawn(now), drawn(before)];
  return (["highlight", "reveal", "annotations", "view"] as const).some((part) => is?.[part] !== was?.[part]);
}
