/** A stretch of a text in code points, end exclusive. */
export interface Passage {
  start: number;
  end: number;
}

/** What a search for words in a text came to. */
export interface Found {
  /** Where the words stand letter by letter. */
  exact: Passage[];
  /** Where they stand but for quotes, dashes, white space and case; only where there is no exact place. */
  near: Passage[];
  /** The longest run of the words that stands somewhere; only where there is no near place. */
  part?: Passage;
}

const folds: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB"]/u, "'"],
  [/[\u2010-\u2015\u2212]/u, "-"],
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/u, ""],
  [/\s/u, " "],
];

/** A text as it is compared when letters may differ in small things, and which code point each letter comes from. */
const fold = (points: readonly string[]): { letters: string[]; from: number[] } => {
  const letters: string[] = [];
  const from: number[] = [];
  points.forEach((point, index) => {
    const [, plain = point.normalize("NFKD").toLowerCase()] = folds.find(([form]) => form.test(point)) ?? [];
    for (const letter of plain) {
      if (letter === " " && letters.at(-1) === " ") continue;
      letters.push(letter);
      from.push(index);
    }
  });
  return { letters, from };
};

const findAll = (haystack: readonly string[], needle: readonly string[], first = Infinity): number[] => {
  const found: number[] = [];
  if (needle.length === 0) return found;
  for (
    let at = haystack.indexOf(needle[0]!);
    at >= 0 && found.length < first;
    at = haystack.indexOf(needle[0]!, at + 1)
  )
    if (needle.every((letter, index) => haystack[at + index] === letter)) found.push(at);
  return found;
};

const findPart = (
  words: string,
  letters: readonly string[],
  toPassage: (at: number, length: number) => Passage,
): Passage | undefined => {
  const all = words.split(/\s+/).filter((word) => word !== "");
  for (let size = all.length - 1; size >= Math.min(2, all.length); size--)
    for (let first = 0; first + size <= all.length; first++) {
      const needle = fold([...all.slice(first, first + size).join(" ")]).letters;
      const [at] = findAll(letters, needle, 1);
      if (at !== undefined) return toPassage(at, needle.length);
    }
  return undefined;
};

/** Finds words in a text given as code points: exactly, or else nearly, or else the longest part of them. */
export const findPassage = (points: readonly string[], words: string): Found => {
  const wanted = [...words];
  const exact = findAll(points, wanted).map((start) => ({ start, end: start + wanted.length }));
  if (exact.length > 0) return { exact, near: [] };
  const { letters, from } = fold(points);
  const toPassage = (at: number, length: number): Passage => ({ start: from[at]!, end: from[at + length - 1]! + 1 });
  const needle = fold([...words.trim()]).letters;
  const near = findAll(letters, needle).map((at) => toPassage(at, needle.length));
  if (near.length > 0) return { exact, near };
  const part = findPart(words, letters, toPassage);
  return part === undefined ? { exact, near } : { exact, near, part };
};

/** The line of a code point, counted from 1. */
export const lineAt = (points: readonly string[], at: number): number => {
  let line = 1;
  for (let index = 0; index < at; index++) if (points[index] === "\n") line++;
  return line;
};

/** A passage with a little of what stands around it, on one line; the passage itself between `[` and `]`. */
export const writeContext = (points: readonly string[], { start, end }: Passage, around = 24): string => {
  const plain = (from: number, to: number) => points.slice(from, to).join("").replace(/\s+/g, " ");
  const length = end - start;
  const words = length <= 60 ? plain(start, end) : `${plain(start, start + 28)} ... ${plain(end - 28, end)}`;
  const before = plain(Math.max(0, start - around), start);
  return `${start > around ? "..." : ""}${before}[${words}]${plain(end, end + around)}${end + around < points.length ? "..." : ""}`;
};
