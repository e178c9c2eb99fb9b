import type { Knowledge } from "../model/knowledge.ts";
import { compareSources } from "../query/bySource/compareSources.ts";
import { contrastSources, drawContrasted, type Contrasted } from "../view/contrasted.ts";
import type { Drawn } from "../view/drawnAnswer.ts";
import type { View } from "../view/view.ts";
import { selectShown } from "./selectShown.ts";

type Asked = Pick<View, "question" | "lens" | "focus">;

let last: { k: Knowledge; asked: Asked; contrasted: Contrasted } | undefined;
let lastDrawn: { contrasted: Contrasted; chosen: View["drawn"]; drawn: Drawn } | undefined;

/** The two sources that are asked about, set against each other over what the lens lets through; worked out once for scene and panels alike. */
export function selectContrasted(k: Knowledge, { question, lens, focus }: Asked): Contrasted | undefined {
  if (question?.ask !== "compare") return undefined;
  const { k: known, asked } = last ?? {};
  if (known !== k || asked?.question !== question || asked.lens !== lens || asked.focus !== focus) {
    const passing = new Set(selectShown(k, { lens, focus }).statements);
    const compared = compareSources(k, question.a, question.b, (one) => passing.has(one));
    last = { k, asked: { question, lens, focus }, contrasted: contrastSources(k, compared) };
  }
  return last?.contrasted;
}

/** What is drawn of the two sources that are asked about. */
export function selectContrastDrawn(k: Knowledge, view: Asked & Pick<View, "drawn">): Drawn | undefined {
  const contrasted = selectContrasted(k, view);
  if (!contrasted) return undefined;
  if (lastDrawn?.contrasted !== contrasted || lastDrawn.chosen !== view.drawn)
    lastDrawn = { contrasted, chosen: view.drawn, drawn: drawContrasted(k, contrasted, view.drawn) };
  return lastDrawn.drawn;
}
