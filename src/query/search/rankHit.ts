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

/** How a word begins another: 0 they are the same, 1 it does, 2 it breaks off within a number, as 1 in 19; else undefined. */
function beginning(start: string, word: string): number | undefined {
  if (start === word) return 0;
  if (!word.startsWith(start)) return undefined;
  return /\d$/.test(start) && /^\d/.test(word.slice(start.length)) ? 2 : 1;
}

const least = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** How well each asked word begins a word of the text, summed up; undefined where one begins none. */
function wordsBegun(asked: Findable, one: Findable): number | undefined {
  let sum = 0;
  for (const [index, word] of asked.words.entries()) {
    const plain = least(one.words.map((other) => beginning(word, other)));
    const folded = isFigure.test(word)
      ? undefined
      : least(one.folded.map((other) => beginning(asked.folded[index]!, other)));
    const best = least([plain, folded]);
    if (best === undefined) return undefined;
    sum += best;
  }
  return sum;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/**
 * How far off a name is by typing errors: twice the edits that make what is asked the whole of it, or, one more, each asked
 * word one of its words; undefined where that is too many.
 */
function editsBetween(asked: Findable, one: Findable): number | undefined {
  const within = (edits: number, length: number) => (edits <= allowedEdits(length) ? edits : undefined);
  const far = (a: string, b: string, length: number) =>
    Math.abs(a.length - b.length) > allowedEdits(length) || digitsOf(a) !== digitsOf(b) ? Infinity : distance(a, b);
  const edits = within(far(asked.joined, one.joined, asked.joined.length), asked.joined.length);
  const whole = edits === undefined ? undefined : 2 * edits;
  let sum = 0;
  for (const [index, word] of asked.words.entries()) {
    const figure = isFigure.test(word);
    const each = one.words.map((other, at) => {
      const folded = one.folded[at]!;
      if (other.startsWith(word) || (!figure && folded.startsWith(asked.folded[index]!))) return 0;
      return figure
        ? undefined
        : Math.min(far(word, other, word.length), far(asked.folded[index]!, folded, word.length));
    });
    const fewest = within(least(each) ?? Infinity, word.length);
    if (fewest === undefined) return whole;
    sum += fewest;
  }
  return least([whole, 2 * sum + 1]);
}

function rankName(asked: Findable, one: Findable): Omit<Rank, "matched"> | undefined {
  const foldable = !isFigure.test(asked.joined);
  if (asked.joined === one.joined) return { tier: 0, finer: asked.words.length === one.words.length ? 0 : 1 };
  if (foldable && asked.joinedFolded === one.joinedFolded) return { tier: 0, finer: 2 };
  const start = beginning(asked.joined, one.joined);
  const wholeWords = asked.words.every((word, index) => word === one.words[index]);
  if (start !== undefined) return { tier: 1, finer: wholeWords ? 0 : start };
  if (foldable && one.joinedFolded.startsWith(asked.joinedFolded)) return { tier: 1, finer: 3 };
  const words = wordsBegun(asked, one);
  if (words !== undefined) return { tier: 2, finer: words };
  return undefined;
}

const rankTypo = (asked: Findable, one: Findable): Omit<Rank, "matched"> | undefined => {
  const edits = editsBetween(asked, one);
  return edits === undefined ? undefined : { tier: 4, finer: edits };
};

const rankFigure = (asked: Findable, one: Findable, asObject: number): Omit<Rank, "matched"> | undefined =>
  asked.words.some((word) => isFigure.test(word)) && wordsBegun(asked, one) === 0
    ? { tier: 3, finer: asObject }
    : undefined;

/** Ranks a document that holds all, or some, of the words asked for. */
export function rankHit(asked: Findable, document: SearchDocument): Rank {
  let best: Rank = {
    tier: 5,
    finer: wordsBegun(asked, document.prose) === undefined ? 1 : 0,
    matched: document.prose.text,
  };
  const offer = (rank: Omit<Rank, "matched"> | undefined, matched: string) => {
    if (rank && (rank.tier < best.tier || (rank.tier === best.tier && rank.finer < best.finer)))
      best = { ...rank, matched };
  };
  for (const name of document.names) offer(rankName(asked, name), name.text);
  for (const figure of document.figures) offer(rankFigure(asked, figure, 0), figure.text);
  for (const figure of document.objectFigures) offer(rankFigure(asked, figure, 1), figure.text);
  if (best.tier > 4) for (const name of document.names) offer(rankTypo(asked, name), name.text);
  return best;
}
