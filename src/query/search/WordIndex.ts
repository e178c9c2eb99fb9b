/** Words in order, and the places where each stands, ascending, as compressed rows. */
export class WordIndex {
  readonly words: readonly string[];
  readonly #offsets: Uint32Array;
  readonly #places: Uint32Array;

  /** Takes the words of every place in turn; a word that stands twice in a place counts once. */
  constructor(count: number, wordsAt: (place: number) => Iterable<string>) {
    const numbers = new Map<string, number>();
    const [found, places]: [number[], number[]] = [[], []];
    for (let place = 0; place < count; place++)
      for (const word of new Set(wordsAt(place))) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        found.push(number);
        places.push(place);
      }
    this.words = [...numbers.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const order = new Uint32Array(numbers.size);
    for (const [at, word] of this.words.entries()) order[numbers.get(word)!] = at;
    this.#offsets = new Uint32Array(numbers.size + 1);
    for (const number of found) this.#offsets[order[number]! + 1]! += 1;
    for (let at = 0; at < numbers.size; at++) this.#offsets[at + 1]! += this.#offsets[at]!;
    const next = this.#offsets.slice();
    this.#places = new Uint32Array(found.length);
    for (const [at, number] of found.entries()) this.#places[next[order[number]!]!++] = places[at]!;
  }

  /** Where a word stands. */
  exactly(word: string): Uint32Array {
    const at = this.#first(word);
    return this.words[at] === word ? this.placesOf(at, at + 1) : this.placesOf(at, at);
  }

  /** Where words stand that begin so; a place as often as it has such words. */
  beginning(start: string): Uint32Array {
    return this.placesOf(this.#first(start), this.#first(`${start}\u{10FFFF}`));
  }

  /** Where the words from one number up to another stand. */
  placesOf(from: number, to: number): Uint32Array {
    return this.#places.subarray(this.#offsets[from], this.#offsets[to]);
  }

  /** The number of the first word that is not before this one. */
  #first(word: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
