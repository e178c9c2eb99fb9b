import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { manyCandidates } from "./search/manyCandidates.ts";
import { rankHit, type Rank } from "./search/rankHit.ts";
import { findable, searchDocuments, type SearchDocument } from "./search/searchDocuments.ts";
import { weighedCandidates } from "./search/weighedCandidates.ts";

/** Something found, and the text by which it was found. */
export type Hit = { kind: "entity"; id: EntityId; matched: string } | { kind: "dispute"; id: string; matched: string };

export interface Search {
  /** The best answers to words as they are typed, at most `limit`, perhaps of one kind alone; equal input gives equal output. */
  find(words: string, limit?: number, kind?: Hit["kind"]): Hit[];
}

/** From so many documents on the index is one that gives only the best that fit, rather than weighing all. */
const many = 5000;

/** The tier of what is found by its description alone; what has only some of the words then follows. */
const prose = 5;

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
  const candidates = documents.length < many ? weighedCandidates(documents) : manyCandidates(documents);

  const rank = (words: string, kind: Hit["kind"] | undefined): Ranked[] => {
    const asked = findable(words);
    if (asked.words.length === 0) return [];
    const byFigure = asked.words.some((word) => /^\d/.test(word));
    const fitting = (combineWith: "AND" | "OR") =>
      candidates(asked, combineWith)
        .filter(({ at }) => kind === undefined || documents[at]!.kind === kind)
        .map(({ at, score }) => ({ at, score, document: documents[at]!, rank: rankHit(asked, documents[at]!) }))
        .toSorted((a, b) => compare(a, b, byFigure));
    const all = fitting("AND");
    if (asked.words.length === 1 || (all[0]?.rank.tier ?? prose) < prose) return all;
    const known = new Set(all.map(({ at }) => at));
    return [...all, ...fitting("OR").filter(({ at }) => !known.has(at))];
  };

  return {
    find(words, limit = 10, kind) {
      const found = rank(words, kind);
      const number = numberAlone.exec(words.trim().toLowerCase())?.[1];
      const numbered =
        number && found[0]?.rank.tier !== 0 ? rank(number, kind).filter((one) => one.rank.tier === 0) : [];
      const first = new Set(numbered.map(({ at }) => at));
      return [...numbered, ...found.filter(({ at }) => !first.has(at))]
        .slice(0, Math.max(0, limit))
        .map(({ document: { kind, id }, rank: { matched } }) => ({ kind, id, matched }));
    },
  };
}
