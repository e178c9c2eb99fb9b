import type { Knowledge } from "../model/knowledge.ts";
import type { Contrasted } from "../view/contrasted.ts";
import type { Drawn } from "../view/drawnAnswer.ts";
import type { View } from "../view/view.ts";
import { selectShown } from "./selectShown.ts";

type Late = typeof import("../view/contrastAsked.ts");

let late: Late | undefined;

/** Loads what compares sources, which the page does without until something is asked. */
export async function loadContrasts(): Promise<void> {
  late = await import("../view/contrastAsked.ts");
}

type Asked = Pick<View, "question" | "lens" | "focus">;

let last: { k: Knowledge; asked: Asked; contrasted: Contrasted } | undefined;
let lastDrawn: { contrasted: Contrasted; chosen: View["drawn"]; drawn: Drawn } | undefined;

/** The two sources that are asked about, set against each other over what the lens lets through; worked out once for scene and panels alike, nothing until `loadContrasts` is through. */
export function selectContrasted(k: Knowledge, { question, lens, focus }: Asked): Contrasted | undefined {
  if (question?.ask !== "compare" || !late) return undefined;
  const { k: known, asked } = last ?? {};
  if (known !== k || asked?.question !== question || asked.lens !== lens || asked.focus !== focus) {
    const passing = new Set(selectShown(k, { lens, focus }).statements);
    const contrasted = late.contrastAsked(k, question, (one) => passing.has(one));
    last = { k, asked: { question, lens, focus }, contrasted };
  }
  return last?.contrasted;
}

/** What is drawn of the two sources that are asked about. */
export function selectContrastDrawn(k: Knowledge, view: Asked & Pick<View, "drawn">): Drawn | undefined {
  const contrasted = selectContrasted(k, view);
  if (!contrasted || !late) return undefined;
  if (lastDrawn?.contrasted !== contrasted || lastDrawn.chosen !== view.drawn)
    lastDrawn = { contrasted, chosen: view.drawn, drawn: late.drawContrasted(k, contrasted, view.drawn) };
  return lastDrawn.drawn;
}
