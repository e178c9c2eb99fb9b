import type { Knowledge } from "../model/knowledge.ts";
import { shownIn, type Shown } from "../view/shown.ts";
import type { View } from "../view/view.ts";
import { knownThrough } from "./selectKnowledge.ts";

interface Answer {
  k: Knowledge;
  view: Pick<View, "lens" | "focus">;
  shown: Shown;
}

let last: Answer | undefined;

/** Whether two lenses show the same; then what was there stays, so that nothing is drawn anew. */
const isSame = (a: Shown, b: Shown): boolean =>
  a.entities.size === b.entities.size &&
  a.statements.length === b.statements.length &&
  a.statements.every((statement, at) => statement === b.statements[at]) &&
  [...a.entities].every((id) => b.entities.has(id));

/** What the lens and the focus let through; worked out once for the scene, the panels and the layouts alike. */
export function selectShown(whole: Knowledge, { lens, focus }: Pick<View, "lens" | "focus">): Shown {
  const k = knownThrough(whole, lens);
  if (last?.k === k && last.view.lens === lens && last.view.focus === focus) return last.shown;
  const found = shownIn(k, { lens, focus });
  const shown = last?.k === k && isSame(last.shown, found) ? last.shown : found;
  last = { k, view: { lens, focus }, shown };
  return shown;
}
