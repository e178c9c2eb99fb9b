import type { FindCandidates } from "./candidates.ts";
import { allowedEdits } from "./rankHit.ts";
import type { Findable, SearchDocument } from "./searchDocuments.ts";
import { Trigrams } from "./Trigrams.ts";
import { WordIndex } from "./WordIndex.ts";

/** How many documents of each way of fitting are looked at more closely, those with most to tell. */
const most = 150;
/** From so many that fit as they stand, typing errors are not looked for. */
const enough = 40;

const both = ({ words, folded }: Findable) => [...words, ...folded];

/** Documents in the order in which equal answers stand: clauses last, those with most to tell first. */
const inOrder = (documents: readonly SearchDocument[]): Uint32Array =>
  Uint32Array.from(documents.keys()).toSorted((a, b) => {
    const [one, other] = [documents[a]!, documents[b]!];
    return Number(one.isClause) - Number(other.isClause) || other.weight - one.weight || a - b;
  });

/** How many of the words asked for each place has; each word counts once. */
class Counts {
  readonly #counts: Uint8Array;
  readonly #last: Uint8Array;
  #turn = 0;

  constructor(size: number) {
    this.#counts = new Uint8Array(size);
    this.#last = new Uint8Array(size);
  }

  clear(): void {
    this.#counts.fill(0);
    this.#last.fill(0);
    this.#turn = 0;
  }

  /** Counts the places of one word. */
  add(rows: readonly Uint32Array[]): void {
    this.#turn += 1;
    const [counts, last, turn] = [this.#counts, this.#last, this.#turn];
    for (const row of rows)
      for (let at = 0; at < row.length; at++) {
        const place = row[at]!;
        if (last[place] === turn) continue;
        last[place] = turn;
        counts[place]! += 1;
      }
  }

  /** The first places that have at least so many of the words. */
  atLeast(count: number): number[] {
    const found: number[] = [];
    for (let place = 0; place < this.#counts.length && found.length < most; place++)
      if (this.#counts[place]! >= count) found.push(place);
    return found;
  }
}

/**
 * Indexes many documents on typed arrays, so that a keystroke among a hundred thousand is answered at once: gives those
 * that fit best by their place in order, names before prose, and looks for typing errors by trigrams where little fits.
 */
export function manyCandidates(documents: readonly SearchDocument[]): FindCandidates {
  const order = inOrder(documents);
  const at = (place: number) => documents[order[place]!]!;
  const words = new WordIndex(order.length, (place) => {
    const { names, figures, objectFigures } = at(place);
    return [...names, ...figures, ...objectFigures].flatMap(both);
  });
  const wholes = new WordIndex(order.length, (place) =>
    at(place).names.flatMap(({ joined, joinedFolded }) => [joined, joinedFolded]),
  );
  const prose = new WordIndex(order.length, (place) => both(at(place).prose));
  const [alikeWords, alikeWholes] = [new Trigrams(words.words), new Trigrams(wholes.words)];
  const counts = new Counts(order.length);

  const fitting = (
    rowsOf: ((word: string) => Uint32Array[])[],
    asked: readonly (readonly string[])[],
    all: boolean,
  ) => {
    counts.clear();
    for (const spellings of asked) counts.add(spellings.flatMap((word) => rowsOf.flatMap((rows) => rows(word))));
    return counts.atLeast(all ? asked.length : 1);
  };
  const nearIn = (index: WordIndex, alike: Trigrams) => (word: string) =>
    /^\d/.test(word) || allowedEdits(word.length) === 0
      ? []
      : alike.near(word, allowedEdits(word.length)).map((number) => index.placesOf(number, number + 1));

  return (asked, combineWith) => {
    const all = combineWith === "AND";
    const single = asked.words.map((word, index) => [...new Set([word, asked.folded[index]!])]);
    const whole = [[...new Set([asked.joined, asked.joinedFolded])]];
    const starting = (index: WordIndex) => (word: string) => [index.beginning(word)];
    const exact = (index: WordIndex) => (word: string) => [index.exactly(word)];
    const found = new Set<number>();
    const add = (places: readonly number[]) => places.forEach((place) => found.add(place));
    add(fitting([exact(wholes)], whole, true));
    add(fitting([starting(wholes)], whole, true));
    add(fitting([exact(words)], single, all));
    add(fitting([starting(words)], single, all));
    if (found.size < enough) {
      add(fitting([starting(words), nearIn(words, alikeWords)], single, all));
      add(fitting([nearIn(wholes, alikeWholes)], whole, true));
      add(fitting([starting(words), starting(prose)], single, all));
    }
    return [...found].map((place) => ({ at: order[place]!, score: 0 }));
  };
}
