import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import type { Hit, Search } from "../../query/search.ts";
import type { FindNamed } from "../../view/commands/findNamed.ts";
import { offerForSelection, offerQuestions, type Offer } from "../../view/commands/offerQuestions.ts";

/** A row of the search: something that is called so, or a question. */
export type Row = Hit | Offer;

/** The key by which a row is told from the others. */
export const keyOf = (row: Row): string => ("id" in row ? `${row.kind} ${row.id}` : JSON.stringify(row));

/** What is offered before a word is typed: questions that fit the selection, then those of the first page. */
function rowsAtFirst(k: Knowledge, selection: readonly EntityId[]): Row[] {
  const openings = k.dataset.openings.flatMap(({ title, question }): Row[] => {
    if (question.ask === "dispute") return [{ kind: "dispute", id: question.dispute, matched: title }];
    if (question.ask === "paths" || question.ask === "among") return [{ kind: "question", question }];
    return entitiesAsked(question).map((id) => ({ kind: "entity", id, matched: title }));
  });
  return [...offerForSelection(selection), ...openings];
}

/** What the search shows, and whether a command was typed with a name that nothing has. */
interface Found {
  rows: Row[];
  unnamed: boolean;
}

/** What the search shows for what is typed: the meanings of a command, after what has that very name; else what is found. */
export function findRows(
  k: Knowledge,
  { search, find }: { search: Search; find: FindNamed },
  words: string,
  { selection, meant }: { selection: readonly EntityId[]; meant: readonly EntityId[] },
): Found {
  if (words.trim() === "") return { rows: rowsAtFirst(k, selection), unnamed: false };
  const offers = offerQuestions(k, find, words, selection, [...meant, ...selection]);
  if (!offers || offers.length === 0) return { rows: search.find(words, 12), unnamed: offers !== undefined };
  const named = find(words).map(({ id }): Row => ({ kind: "entity", id, matched: getEntity(k, id).label }));
  return { rows: [...named, ...offers], unnamed: false };
}
