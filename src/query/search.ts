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

  return {
    find(words, limit = 10) {
      const asked = findable(words);
      if (asked.words.length === 0 || limit <= 0) return [];
      const all = candidates(asked, "AND");
      const found = all.length > 0 || asked.words.length === 1 ? all : candidates(asked, "OR");
      const ranked = found.map(({ at, score }) => ({
        at,
        score,
        document: documents[at]!,
        rank: rankHit(asked, documents[at]!),
      }));
      const order = (a: (typeof ranked)[number], b: (typeof ranked)[number]): number =>
        compare(a.rank, b.rank) ||
        (a.rank.tier > 2 ? b.score - a.score : 0) ||
        b.document.weight - a.document.weight ||
        a.at - b.at;
      return ranked
        .toSorted(order)
        .slice(0, limit)
        .map(({ document: { kind, id }, rank: { matched } }) => ({ kind, id, matched }));
    },
  };
}

const compare = (a: Rank, b: Rank): number => a.tier - b.tier || a.finer - b.finer;
