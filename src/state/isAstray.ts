import { writeLink } from "../view/link.ts";
import type { View } from "../view/view.ts";
import { selectTold } from "./selectTold.ts";
import type { AppState } from "./store.ts";

/** A view but for its place in a story and its layout, which comes a while after the rest. */
const asLink = (view: View): string => writeLink(undefined, { ...view, story: undefined, layout: "table" });

/** Whether the reader looks at something else than the scene that is told, or has moved its camera. */
export function isAstray(state: AppState): boolean {
  const told = selectTold(state);
  return told !== undefined && asLink(state.view) !== asLink(told.view);
}
