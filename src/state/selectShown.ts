import type { Knowledge } from "../model/knowledge.ts";
import { shownIn, type Shown } from "../view/shown.ts";
import type { View } from "../view/view.ts";

interface Answer {
  k: Knowledge;
  view: Pick<View, "lens" | "focus">;
  shown: Shown;
}

let last: Answer | undefined;

/** What the lens and the focus let through; worked out once for the scene, the panels and the layouts alike. */
export function selectShown(k: Knowledge, { lens, focus }: Pick<View, "lens" | "focus">): Shown {
  if (last?.k !== k || last.view.lens !== lens || last.view.focus !== focus) {
    last = { k, view: { lens, focus }, shown: shownIn(k, { lens, focus }) };
  }
  return last.shown;
}
