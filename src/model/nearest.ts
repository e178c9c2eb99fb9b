/** Edits (insert, delete, replace, swap of neighbours) between two words, after Damerau's optimal string alignment. */
export const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
};

/** The known word that a mistyped one was most likely meant to be, if any is near enough. */
export const findNearest = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= least) continue;
    const far = distance(wanted, one.toLowerCase());
    if (far >= least) continue;
    least = far;
    best = one;
  }
  return best;
};

/** A hint for a word that is not among the known ones: the near miss, or else `otherwise`. */
export const hintNearest = (word: string, known: Iterable<string>, otherwise: string): string => {
  const near = findNearest(word, known);
  return near === undefined ? otherwise : `did you mean \`${near}\`?`;
};
