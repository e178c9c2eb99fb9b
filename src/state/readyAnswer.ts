import type { Knowledge } from "../model/knowledge.ts";
import { findIndex, type EntityIndex } from "../query/index/entityIndex.ts";
import { isGraphQuestion, type View } from "../view/view.ts";
import { fewStatements, readyIndex } from "./readyIndex.ts";
import type { Watch } from "./runGraphTask.ts";
import { knownThrough } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";

type Asked = Pick<View, "question" | "lens" | "focus">;

/** What indexes the answer to a question of connection goes over: all, which tells what would widen it, and what is shown. */
function partsFor(whole: Knowledge, { lens, focus }: Asked) {
  const k = knownThrough(whole, lens);
  const { statements } = selectShown(k, { lens, focus });
  return { k, parts: [undefined, { statements }] };
}

const isOfConnection = ({ question }: Asked): boolean => question !== undefined && isGraphQuestion(question);

/** Whether what a view asks can be answered at once, without the work of an index that a worker had better do. */
export function isAnswerable(whole: Knowledge, view: Asked): boolean {
  if (!isOfConnection(view) || whole.dataset.statements.length <= fewStatements) return true;
  const { k, parts } = partsFor(whole, view);
  return parts.every((part) => findIndex(k, part) !== undefined);
}

/** Gets ready what a view asks without holding anything else up; false where that was stopped. */
export async function readyAnswer(whole: Knowledge, view: Asked, { report, signal }: Watch = {}): Promise<boolean> {
  if (!isOfConnection(view)) return true;
  const { k, parts } = partsFor(whole, view);
  const indexes: (EntityIndex | undefined)[] = [];
  for (const [at, part] of parts.entries()) {
    const tell = (progress: number) => report?.((at + progress) / parts.length);
    indexes.push(await readyIndex(k, part, { report: tell, ...(signal && { signal }) }));
  }
  return indexes.every((index) => index !== undefined);
}
