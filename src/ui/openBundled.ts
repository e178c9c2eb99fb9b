import { loadBundled } from "../sources/bundled.ts";
import type { Actions } from "../state/actions.ts";
import { takeTurn } from "../state/openTurn.ts";
import type { View } from "../view/view.ts";

/** Loads a bundled dataset and opens it with a view; a failed load becomes the page's error state. */
export async function openBundled(actions: Actions, id?: string, view?: View): Promise<void> {
  const isMyTurn = takeTurn();
  actions.startLoading();
  try {
    const dataset = await loadBundled(id);
    if (isMyTurn()) actions.open(dataset, view);
  } catch (error) {
    if (isMyTurn()) actions.fail(error instanceof Error ? error.message : "The dataset could not be loaded.");
  }
}
