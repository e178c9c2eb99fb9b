import type { Knowledge } from "../model/knowledge.ts";
import { measure } from "../query/structure/measure.ts";
import { measuresWanted } from "../view/measure/measuresWanted.ts";
import type { View } from "../view/view.ts";
import type { MeasureRuns } from "./measureRun.ts";
import { selectShown } from "./selectShown.ts";

/** What a view asks to be measured, computed here and now but for what is known, for pictures that are drawn at once. */
export function measuresNow(k: Knowledge, view: View, known: MeasureRuns = {}): MeasureRuns {
  const wanted = measuresWanted(view);
  if (wanted.length === 0) return known;
  const shown = selectShown(k, view);
  const missing = wanted.filter((name) => known[name]?.is !== "done" || known[name].shown !== shown);
  if (missing.length === 0) return known;
  const made = missing.map((name) => {
    const measured = measure(k, name, shown);
    return [name, { k, shown, is: "done" as const, progress: 1, measured }];
  });
  return { ...known, ...(Object.fromEntries(made) as MeasureRuns) };
}
