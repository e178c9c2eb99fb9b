import MiniSearch, { type Query } from "minisearch";
import type { EntityId } from "../model/dataset.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { allowedEdits, rankHit, type Rank } from "./search/rankHit.ts";
import { findable, searchDocuments, type Findable, type SearchDocument } from "./search/searchDocuments.ts";

/** Something found, and the text by which it was found. */
export type Hit = { kind: "entity"; id: EntityId; matched: string } | { kind: "dispute"; id: string; matched: string };

export interface Search {
  /** The best answers to words as they are typed, at most `limit`; equal input gives equal output. */
  find(words: string, limit?: number): Hit[];
}

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

/** Every word by itself in either spelling, or all of them run together as one name. */
function queryFor(asked: Findable, combineWith: "AND" | "OR"): Query {
  const words: Query[] = asked.words.map((word, index) => ({
    combineWith: "OR",
    queries: [...new Set([word, asked.folded[index]!])],
    fields: ["names", "figures", "prose"],
  }));
  const whole: Query = {
    combineWith: "OR",
    queries: [...new Set([asked.joined, asked.joinedFolded])],
    fields: ["whole"],
  };
  return { combineWith: "OR", queries: [{ combineWith, queries: words }, whole] };
}

interface Ranked {
  at: number;
  score: number;
  document: SearchDocument;
  rank: Rank;
}

const compare = (a: Ranked, b: Ranked, byFigure: boolean): number =>
  a.rank.tier - b.rank.tier ||
  a.rank.finer - b.rank.finer ||
  (a.rank.tier > 2 ? b.score - a.score : 0) ||
  (byFigure ? 0 : Number(a.document.isClause) - Number(b.document.isClause) || b.document.weight - a.document.weight) ||
  a.at - b.at;

/** The number in words that name a clause in general: "point 10", "art. 4", "no 7". */
const numberAlone =
  /^(?:clauses?|art(?:icles?)?|points?|items?|sect(?:ions?)?|par(?:a(?:graphs?)?)?|no|nr|number)\.?\s*(\d+[\s.]*\(?[a-z]?\)?)$/;

/** Indexes everything in a dataset that has a name, a number, a figure or a question. */
export function buildSearch(k: Knowledge): Search {
  const documents = searchDocuments(k);
  const index = new MiniSearch({
    fields: ["names", "whole", "figures", "prose"],
    tokenize: (text) => text.split(" ").filter((word) => word !== ""),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy, boost: { names: 4, whole: 8, figures: 2 } },
  });
  index.addAll(documents.map(row));

  const candidates = (asked: Findable, combineWith: "AND" | "OR") =>
    index.search(queryFor(asked, combineWith)).map(({ id, score }) => ({ at: Number(id), score }));

  const rank = (words: string): Ranked[] => {
    const asked = findable(words);
    if (asked.words.length === 0) return [];
    const all = candidates(asked, "AND");
    const found = all.length > 0 || asked.words.length === 1 ? all : candidates(asked, "OR");
    const byFigure = asked.words.some((word) => /^\d/.test(word));
    return found
      .map(({ at, score }) => ({ at, score, document: documents[at]!, rank: rankHit(asked, documents[at]!) }))
      .toSorted((a, b) => compare(a, b, byFigure));
  };

  return {
    find(words, limit = 10) {
      const found = rank(words);
      const number = numberAlone.exec(words.trim().toLowerCase())?.[1];
      const numbered = number && found[0]?.rank.tier !== 0 ? rank(number).filter((one) => one.rank.tier === 0) : [];
      const first = new Set(numbered.map(({ at }) => at));
      return [...numbered, ...found.filter(({ at }) => !first.has(at))]
        .slice(0, Math.max(0, limit))
        .map(({ document: { kind, id }, rank: { matched } }) => ({ kind, id, matched }));
    },
  };
}
