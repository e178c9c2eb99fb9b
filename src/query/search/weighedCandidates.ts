import MiniSearch, { type Query } from "minisearch";
import type { FindCandidates } from "./candidates.ts";
import { allowedEdits } from "./rankHit.ts";
import type { Findable, SearchDocument } from "./searchDocuments.ts";

const unique = (words: readonly string[]) => [...new Set(words)].join(" ");
const both = ({ words, folded }: Findable) => [...words, ...folded];

const row = (document: SearchDocument, id: number) => ({
  id,
  names: unique(document.names.flatMap(both)),
  whole: unique(document.names.flatMap(({ joined, joinedFolded }) => [joined, joinedFolded])),
  figures: unique([...document.figures, ...document.objectFigures].flatMap(both)),
  prose: unique(both(document.prose)),
});

const fuzzy = (term: string): number | false => (/^\d/.test(term) ? false : allowedEdits(term.length) || false);

/** A word with each two of its neighbouring letters swapped, which the index would count as two edits. */
const swapped = (word: string): string[] =>
  fuzzy(word) === false
    ? []
    : Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));

/** A word in either spelling as a name has it, perhaps with a typing error; figures and prose have it as it is typed. */
const anywhere = (spellings: readonly string[]): Query => ({
  combineWith: "OR",
  queries: [
    { queries: [...spellings], fields: ["names"] },
    { queries: spellings.flatMap(swapped), fields: ["names"], fuzzy: false },
    { queries: [...spellings], fields: ["figures", "prose"], fuzzy: false },
  ],
});

/** Every word by itself in either spelling, or all of them run together as one name. */
function queryFor(asked: Findable, combineWith: "AND" | "OR"): Query {
  const words = asked.words.map((word, index) => anywhere([...new Set([word, asked.folded[index]!])]));
  const whole: Query = {
    combineWith: "OR",
    queries: [...new Set([asked.joined, asked.joinedFolded])],
    fields: ["whole"],
  };
  return { combineWith: "OR", queries: [{ combineWith, queries: words }, whole] };
}

/** Indexes a few thousand documents: gives all that fit, weighed by how telling their words are. */
export function weighedCandidates(documents: readonly SearchDocument[]): FindCandidates {
  const index = new MiniSearch({
    fields: ["names", "whole", "figures", "prose"],
    tokenize: (text) => text.split(" ").filter((word) => word !== ""),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy, boost: { names: 4, whole: 8, figures: 2 } },
  });
  index.addAll(documents.map(row));
  return (asked, combineWith) =>
    index.search(queryFor(asked, combineWith)).map(({ id, score }) => ({ at: Number(id), score }));
}
