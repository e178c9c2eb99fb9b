import { isNear } from "./isNear.ts";
import { WordIndex } from "./WordIndex.ts";

/** The pieces of three letters of a word, its ends marked. */
function trigramsOf(word: string): string[] {
  const whole = `  ${word} `;
  return Array.from({ length: whole.length - 2 }, (_, at) => whole.slice(at, at + 3));
}

/** How many trigrams so many edits change at most: three each, and one more where two letters changed places, once. */
const changedBy = (edits: number): number => 3 * edits + 1;

/** Finds words that are a few edits away, by the trigrams that they have in common. */
export class Trigrams {
  readonly #words: readonly string[];
  readonly #index: WordIndex;
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#index = new WordIndex(words.length, (at) => trigramsOf(words[at]!));
    this.#shared = new Uint8Array(words.length);
    this.#touched = new Uint32Array(words.length);
  }

  /** The numbers of the words at most so many edits away, in order; not of one where letters changed places twice. */
  near(word: string, edits: number): number[] {
    const trigrams = [...new Set(trigramsOf(word))];
    const enough = Math.max(1, trigrams.length - changedBy(edits));
    const [shared, touched] = [this.#shared, this.#touched];
    let size = 0;
    for (const trigram of trigrams) {
      const places = this.#index.exactly(trigram);
      for (let at = 0; at < places.length; at++) {
        const place = places[at]!;
        if (shared[place] === 0) touched[size++] = place;
        shared[place]! += 1;
      }
    }
    const found: number[] = [];
    for (let at = 0; at < size; at++) {
      const place = touched[at]!;
      if (shared[place]! >= enough && isNear(this.#words[place]!, word, edits)) found.push(place);
      shared[place] = 0;
    }
    return found.toSorted((a, b) => a - b);
  }
}
