import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { listWords } from "../../query/listWords.ts";
import { writeSentence } from "../../query/sentence.ts";
import type { ItemChange, StoryChanges } from "./storyBasis.ts";

/** A change in words, and the thing that it is about where that is still there. */
export interface ChangeInWords {
  id?: string;
  text: string;
}

function nameOf(k: Knowledge, id: string): string {
  const statement = k.statements.get(id);
  if (statement) return writeSentence(k, statement);
  if (k.entities.has(id)) return getEntity(k, id).label;
  return k.disputes.get(id)?.question ?? k.sources.get(id)?.title ?? k.dataset.conditions.find((one) => one.id === id)?.trigger ?? id; // prettier-ignore
}

function writeChange(k: Knowledge, { id, parts, stood }: ItemChange): string {
  const others = parts.filter((part) => part !== "standing");
  const standing = k.statements.get(id)?.standing;
  const said = [
    ...(stood === undefined ? [] : [`stood as ${stood} and stands as ${standing} now`]),
    ...(others.length > 0 ? [`the ${listWords(others)} changed`] : []),
  ];
  return `“${nameOf(k, id)}”: ${said.join("; ")}.`;
}

/** What has changed since a story was made, one sentence a thing. */
export const writeChanges = (k: Knowledge, { gone, changed }: StoryChanges): ChangeInWords[] => [
  ...gone.map((id) => ({ text: `“${id}” is not in the dataset any more.` })),
  ...changed.map((one) => ({ id: one.id, text: writeChange(k, one) })),
];
