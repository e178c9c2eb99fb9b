import type { Knowledge } from "../model/knowledge.ts";
import { indexOf } from "../query/index/entityIndex.ts";
import { measureIndex } from "../query/structure/measureIndex.ts";
import { tellMeasure } from "../query/structure/measure.ts";
import { finish } from "../query/structure/work.ts";
import { measuresWanted } from "../view/measure/measuresWanted.ts";
import type { View } from "../view/view.ts";
import type { MeasureRuns } from "./measureRun.ts";
import { selectShown } from "./selectShown.ts";

/** What a view asks to be measured, computed here and now but for what is known, for pictures that are drawn at once. */
export function measuresNow(k: Knowledge, view: View, known: MeasureRuns = {}): MeasureRuns {
  const wanted = measuresWanted(view);
  if (wanted.length === 0) return known;
  const shown = selectShown(k, view);
  const missing = wanted.filter((measure) => known[measure]?.is !== "done" || known[measure].shown !== shown);
  if (missing.length === 0) return known;
  const index = indexOf(k, shown);
  const made = missing.map((measure) => {
    const measured = tellMeasure(k, index, measure, finish(measureIndex(index.graph, measure)));
    return [measure, { k, shown, is: "done" as const, progress: 1, measured }];
  });
  return { ...known, ...(Object.fromEntries(made) as MeasureRuns) };
}
