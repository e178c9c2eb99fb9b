import { selectShown } from "../state/selectShown.ts";
import type { Shown } from "../view/shown.ts";
import { useKnowledge, useSelected } from "./useParley.ts";

/** What the lens and the focus let through. */
export function useShown(): Shown {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  return selectShown(k, { lens, focus });
}
