import type { EntityId } from "../../model/ids.ts";
import type { Parley } from "../useParley.ts";

let opened: EntityId | undefined;

/** Notes the mark that a reader opened by the keyboard, so that closing it leads back to it in the graph. */
export const noteOpened = (id: EntityId): void => void (opened = id);

/**
 * Takes a step back; where that closed what was opened from the graph, with the focus in the inspector, the focus goes back to the
 * graph and the mark is the cursor again.
 */
export function backToGraph({ store, actions }: Parley, step: () => void): void {
  const { selection, page } = store.getState().view;
  const from = opened !== undefined && selection.length === 1 && selection[0] === opened ? opened : undefined;
  const inside = document.activeElement?.closest("#inspector") != null;
  step();
  if (from === undefined || store.getState().view.selection.length > 0) return;
  opened = undefined;
  if (!inside || page !== "graph") return;
  document.getElementById("graph")?.focus({ preventScroll: true });
  actions.hover(from);
}
