import type { Actions } from "../state/actions.ts";
import { isPresenting } from "../state/isPresenting.ts";
import type { Store } from "../state/store.ts";
import { tapZone } from "../view/story/tapZone.ts";
import { isTouch } from "./isTouch.ts";

/**
 * What a press beside the marks does before an audience: one by a finger at either side turns to another scene, any other one leads
 * back to the scene. False where nothing is presented.
 */
export function pressBeside(store: Store, actions: Actions, original: Event, x: number, width: number): boolean {
  const state = store.getState();
  const { story } = state.view;
  if (!story || !isPresenting(state)) return false;
  const by = isTouch(original) ? tapZone(x, width) : 0;
  if (by !== 0) actions.step(by);
  else {
    actions.setPanel({ inspectorOpen: false });
    actions.goTo(story);
  }
  return true;
}
