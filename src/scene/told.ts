import { selectTold } from "../state/selectTold.ts";
import type { AppState } from "../state/store.ts";
import { writeLink } from "../view/link.ts";
import { emptyView, type View } from "../view/view.ts";
import { tellingOf, type Telling } from "./telling.ts";

/** What of a view draws attention. */
const chosen = ({ selection, dispute, question, focus }: View): string =>
  writeLink(undefined, { ...emptyView, selection, dispute, question, focus });

/** What the scene that is told adds to the drawn graph; nothing where none is told. */
export function selectTelling(state: AppState): Telling | undefined {
  const told = selectTold(state);
  return told && tellingOf(told.scene, told.place.step);
}

/** Whether the reader has selected or asked something else than the scene that is told; a moved camera doesn't count. */
export function choseElse(state: AppState): boolean {
  const told = selectTold(state);
  return told !== undefined && chosen(told.view) !== chosen(state.view);
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
