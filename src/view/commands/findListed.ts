import { rankHit } from "../../query/search/rankHit.ts";
import { findable, type SearchDocument } from "../../query/search/searchDocuments.ts";
import { worstTier } from "./findNamed.ts";

/** One of a short list, with the names by which it can be meant. */
export interface Listed<T> {
  one: T;
  names: readonly string[];
}

/** One of a list that words name, and how well: the lower the better. */
export interface ListedHit<T> {
  one: T;
  tier: number;
}

/** Those of a list that words name, with the search's tolerance for spellings, best first. */
export function findListed<T>(list: readonly Listed<T>[], words: string): ListedHit<T>[] {
  const asked = findable(words);
  if (asked.words.length === 0) return [];
  const bare: Omit<SearchDocument, "names"> = {
    kind: "entity", id: "", figures: [], objectFigures: [], prose: findable(""), isClause: false, weight: 0,
  }; // prettier-ignore
  return list
    .map(({ one, names }) => ({ one, ...rankHit(asked, { ...bare, names: names.map((name) => findable(name)) }) }))
    .filter(({ tier }) => tier <= worstTier)
    .toSorted((a, b) => a.tier - b.tier || a.finer - b.finer)
    .map(({ one, tier }) => ({ one, tier }));
}
