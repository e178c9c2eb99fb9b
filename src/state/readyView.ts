import type { Knowledge } from "../model/knowledge.ts";
import { measuresWanted } from "../view/measure/measuresWanted.ts";
import type { View } from "../view/view.ts";
import { isAnswerable, readyAnswer } from "./readyAnswer.ts";
import { isMeasured, readyMeasure } from "./readyMeasure.ts";
import type { Watch } from "./runGraphTask.ts";
import { knownThrough } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";

/** Whether what a view asks and measures can be told at once, without work that a worker had better do. */
export function isReady(whole: Knowledge, view: View): boolean {
  const [k, shown] = [knownThrough(whole, view.lens), selectShown(whole, view)];
  return isAnswerable(whole, view) && measuresWanted(view).every((measure) => isMeasured(k, shown, measure));
}

/** Gets ready what a view asks and measures, for what tells or draws it in one go, without holding anything else up. */
export async function readyView(whole: Knowledge, view: View, { signal }: Pick<Watch, "signal"> = {}): Promise<void> {
  const [k, shown] = [knownThrough(whole, view.lens), selectShown(whole, view)];
  const watch = signal ? { signal } : {};
  await readyAnswer(whole, view, watch);
  for (const measure of measuresWanted(view)) await readyMeasure(k, shown, measure, watch);
}
