import { selectTold } from "./selectTold.ts";
import type { AppState } from "./store.ts";

/** Whether a scene fills the window for an audience. */
export const isPresenting = (state: AppState): boolean =>
  state.view.story?.presenting === true && selectTold(state) !== undefined;
