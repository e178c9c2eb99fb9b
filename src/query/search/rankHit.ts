import { distance } from "../../model/nearest.ts";
import type { Findable, SearchDocument } from "./searchDocuments.ts";

/** How well a document answers: the lower the better, compared number by number. */
export interface Rank {
  /** 0 exact name, 1 beginning of a name, 2 words of a name, 3 figure, 4 typing error, 5 words of the prose. */
  tier: number;
  /** Finer order within a tier. */
  finer: number;
  /** The text that answered. */
  matched: string;
}

/** How many edits a word of this length may be away from the one that is meant. */
export const allowedEdits = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

const isFigure = /^\d/;
/** Whether a word continues another one; 1 does not begin 19, but 600 begins 600000 and 10 begins 10b. */
const begins = (start: string, word: string) => word.startsWith(start);

const sameWords = (asked: Findable, one: Findable, fits: (start: string, word: string) => boolean): boolean =>
  asked.words.every(
    (word, index) =>
      one.words.some((other) => fits(word, other)) ||
      (!isFigure.test(word) && one.folded.some((other) => fits(asked.folded[index]!, other))),
  );

const equal = (a: string, b: string) => a === b;

/** The fewest edits that make each asked word one of the words of a name; undefined where a word is too far off. */
function editsBetween(asked: Findable, one: Findable): number | undefined {
  let whole = distance(asked.joined, one.joined);
  if (whole > allowedEdits(asked.joined.length)) whole = Infinity;
  let sum = 0;
  for (const [index, word] of asked.words.entries()) {
    const folded = asked.folded[index]!;
    let least = Infinity;
    for (const [at, other] of one.words.entries()) {
      if (begins(word, other) || (!isFigure.test(word) && begins(folded, one.folded[at]!))) least = 0;
      if (least > 0 && !isFigure.test(word))
        least = Math.min(least, distance(word, other), distance(folded, one.folded[at]!));
    }
    sum += least <= allowedEdits(word.length) ? least : Infinity;
  }
  const least = Math.min(whole, sum);
  return Number.isFinite(least) ? least : undefined;
}

function rankName(asked: Findable, one: Findable): Omit<Rank, "matched"> | undefined {
  if (asked.joined === one.joined) return { tier: 0, finer: 0 };
  if (asked.joinedFolded === one.joinedFolded && !isFigure.test(asked.joined)) return { tier: 0, finer: 1 };
  if (begins(asked.joined, one.joined)) return { tier: 1, finer: 0 };
  if (begins(asked.joinedFolded, one.joinedFolded) && !isFigure.test(asked.joined)) return { tier: 1, finer: 1 };
  if (sameWords(asked, one, equal)) return { tier: 2, finer: 0 };
  if (sameWords(asked, one, begins)) return { tier: 2, finer: 1 };
  const edits = editsBetween(asked, one);
  return edits === undefined ? undefined : { tier: 4, finer: edits };
}

const rankFigure = (asked: Findable, one: Findable, asObject: number): Omit<Rank, "matched"> | undefined =>
  asked.words.some((word) => isFigure.test(word)) && sameWords(asked, one, equal)
    ? { tier: 3, finer: asObject }
    : undefined;

/** Ranks a document that holds all, or some, of the words asked for. */
export function rankHit(asked: Findable, document: SearchDocument): Rank {
  let best: Rank = { tier: 5, finer: sameWords(asked, document.prose, begins) ? 0 : 1, matched: document.prose.text };
  const offer = (rank: Omit<Rank, "matched"> | undefined, matched: string) => {
    if (rank && (rank.tier < best.tier || (rank.tier === best.tier && rank.finer < best.finer)))
      best = { ...rank, matched };
  };
  for (const name of document.names) offer(rankName(asked, name), name.text);
  for (const figure of document.figures) offer(rankFigure(asked, figure, 0), figure.text);
  for (const figure of document.objectFigures) offer(rankFigure(asked, figure, 1), figure.text);
  return best;
}
