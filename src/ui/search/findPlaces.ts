import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { textsThatSpeak } from "../../query/bySource/textsThatSpeak.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { pages, type Page } from "../../view/view.ts";
import { pageWords } from "../pageWords.ts";

/** A page as a row of the search, or the page of sources with a text set against what reports say of it. */
export interface PlaceRow {
  kind: "page";
  page: Page;
  name: string;
  text?: EntityId;
}

/** What a page shows where its name alone does not say it; those that a question leads to are left to the question. */
const names: Partial<Record<Page, string>> = {
  graph: "Graph",
  outline: "Outline",
  entities: "All entities",
  statements: "All statements",
  ledger: "Who gives and who gets, in all",
  sources: "All sources",
  stories: "Stories",
};

const ofText = /^(?:compare\s+|source\s+)?(?:the\s+)?texts?(?:\s+(?:of|against|and|with|vs)\b.*)?$/;

/** The pages whose name is typed, or half typed, and texts where a text is asked for. */
export function findPlaces(k: Knowledge, words: string): PlaceRow[] {
  const typed = words.trim().toLowerCase();
  if (ofText.test(typed))
    return textsThatSpeak(k).map((text) => {
      const name = `The text of ${nameInSentence(k, text)} against what reports say of it`;
      return { kind: "page", page: "sources", name, text };
    });
  if (typed.length < 3) return [];
  return pages.flatMap((page) => {
    const name = names[page];
    return name !== undefined && pageWords[page].toLowerCase().startsWith(typed) ? [{ kind: "page", page, name }] : [];
  });
}
