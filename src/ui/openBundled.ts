import { loadBundled } from "../sources/bundled.ts";
import type { Actions } from "../state/actions.ts";
import type { View } from "../view/view.ts";

let latest = 0;

/** Loads a bundled dataset and opens it with a view; a failed load becomes the page's error state. */
export async function openBundled(actions: Actions, id?: string, view?: View): Promise<void> {
  const turn = ++latest;
  actions.startLoading();
  try {
    const dataset = await loadBundled(id);
    if (turn === latest) actions.open(dataset, view);
  } catch (error) {
    if (turn === latest) actions.fail(error instanceof Error ? error.message : "The dataset could not be loaded.");
  }
}
