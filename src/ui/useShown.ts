import type { Knowledge } from "../model/knowledge.ts";
import { shownIn, type Shown } from "../view/shown.ts";
import type { Focus, Lens } from "../view/view.ts";
import { useKnowledge, useSelected } from "./useParley.ts";

let last: { k: Knowledge; lens: Lens; focus: Focus | undefined; shown: Shown } | undefined;

function shownNow(k: Knowledge, lens: Lens, focus: Focus | undefined): Shown {
  if (last?.k !== k || last.lens !== lens || last.focus !== focus) {
    last = { k, lens, focus, shown: shownIn(k, { lens, focus }) };
  }
  return last.shown;
}

/** What the lens and the focus let through; computed once for all parts that ask. */
export function useShown(): Shown {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  return shownNow(k, lens, focus);
}
