import type { Knowledge } from "../model/knowledge.ts";
import type { Extras, Known, Looked } from "./extras.ts";

let dresser: typeof import("./dressView.ts") | undefined;

/** Whether a view asks for more than its statements show. */
export const wantsDress = ({ question, sizedBy, colouredBy }: Looked): boolean =>
  question?.ask === "whatif" || question?.ask === "measure" || (sizedBy ?? colouredBy) !== undefined;

/** Loads what works extras out, which the page does without until a view asks for them. */
export async function loadDresser(): Promise<void> {
  dresser = await import("./dressView.ts");
}

const nothing: Extras = { dress: {} };

/** What the open answer, sizes and colours add to the picture, the same while nothing of it changes; nothing until `loadDresser` is through. */
export const selectExtras = (k: Knowledge, view: Looked, known?: Known): Extras =>
  dresser && wantsDress(view) ? dresser.dressView(k, view, known) : nothing;

/** What consequences or a measure come to, where that is asked and can be said. */
export const sayExtras = (k: Knowledge, view: Looked, known: Known = {}): string | undefined =>
  dresser && wantsDress(view) ? dresser.sayDressed(k, view, known) : undefined;
