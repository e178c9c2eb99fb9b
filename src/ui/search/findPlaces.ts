import { pages, type Page } from "../../view/view.ts";
import { pageWords } from "../pageWords.ts";

/** A page as a row of the search. */
export interface PlaceRow {
  kind: "page";
  page: Page;
  name: string;
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

/** The pages whose name is typed, or half typed. */
export function findPlaces(words: string): PlaceRow[] {
  const typed = words.trim().toLowerCase();
  if (typed.length < 3) return [];
  return pages.flatMap((page) => {
    const name = names[page];
    return name !== undefined && pageWords[page].toLowerCase().startsWith(typed) ? [{ kind: "page", page, name }] : [];
  });
}
