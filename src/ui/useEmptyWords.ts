import { describe } from "../view/describe.ts";
import { useLensOn } from "./useLensOn.ts";
import { useKnowledge, useSelected } from "./useParley.ts";
import { useShown } from "./useShown.ts";

/** What to say where nothing at all is shown, and what would change that. */
export function useEmptyWords(): string {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const shown = useShown();
  if (!useLensOn()) return "This dataset has nothing in it.";
  const way =
    lens.time || lens.known !== undefined
      ? "Choose another time, or show everything."
      : "Show a kind of thing or a source again in the legend, or show everything.";
  return `${describe(k, { lens, selection: [] }, shown)} ${way}`;
}
