import type { Places } from "../state/store.ts";
import type { View } from "../view/view.ts";

/** Whether most marks were moved at once, as by a layout and not by hand. */
export const isRelaid = (now: Places, before: Places): boolean => {
  const ids = now === before ? [] : Object.keys(now);
  return ids.filter((id) => now[id] !== before[id]).length > ids.length / 2;
};

/** Whether what was looked at was put away. */
export const hasClosed = (view: View, was: View): boolean =>
  (was.selection.length > 0 && view.selection.length === 0) ||
  (was.dispute !== undefined && view.dispute === undefined);

/** Whether the reader chose something else to look at. */
export const isChosenAnew = (view: View, was: View): boolean =>
  view.selection.join(" ") !== was.selection.join(" ") ||
  view.focus !== was.focus ||
  view.dispute !== was.dispute ||
  view.drawn !== was.drawn;
