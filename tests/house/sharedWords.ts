/** The words of a text in lower case, each with the line it stands on; straight and curly apostrophes are the same. */
const wordsOf = (text: string): { word: string; line: number }[] =>
  text.split("\n").flatMap((row, index) =>
    [
      ...row
        .toLowerCase()
        .replaceAll("’", "'")
        .matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu),
    ].map(([word]) => ({
      word,
      line: index + 1,
    })),
  );

/** All runs of `length` words in a text, with the line on which each begins. */
const runsOf = (text: string, length: number): { run: string; line: number }[] => {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map(({ line }, at) => ({
    run: words
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(" "),
    line,
  }));
};

/**
 * Where a text shares a run of `length` words with one of the sources, as lines `path:line  "the words"`. Punctuation,
 * case and line breaks make no difference.
 */
export function findSharedWords(
  texts: ReadonlyMap<string, string>,
  sources: readonly string[],
  length: number,
): string[] {
  const known = new Set(sources.flatMap((source) => runsOf(source, length).map(({ run }) => run)));
  return [...texts].flatMap(([path, text]) =>
    runsOf(text, length)
      .filter(({ run }) => known.has(run))
      .map(({ run, line }) => `${path}:${line}  "${run}"`),
  );
}
