/** Three rows of the table that is filled in, kept between calls; longer words are never near. */
const mostLetters = 96;
const rows = [0, 1, 2].map(() => new Uint8Array(mostLetters + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Whether two words are at most so many edits apart, as `distance` counts them. Only what lies that near to the diagonal is
 * looked at, and no further than a row that is past it (Ukkonen, "Algorithms for approximate string matching", 1985).
 */
export function isNear(a: string, b: string, edits: number): boolean {
  const [long, wide] = [a.length, b.length];
  if (Math.abs(long - wide) > edits || long > mostLetters || wide > mostLetters) return false;
  let [before, last, row] = rows;
  const past = edits + 1;
  for (let j = 0; j <= wide; j++) last[j] = Math.min(j, past);
  for (let i = 1; i <= long; i++) {
    const [from, to] = [Math.max(1, i - edits), Math.min(wide, i + edits)];
    row[from - 1] = from === 1 ? Math.min(i, past) : past;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = last[j - 1]! + (same ? 0 : 1);
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      if (j < i + edits && last[j]! + 1 < cost) cost = last[j]! + 1;
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped && before[j - 2]! + 1 < cost) cost = before[j - 2]! + 1;
      row[j] = Math.min(cost, past);
      if (row[j]! < least) least = row[j]!;
    }
    if (least > edits) return false;
    [before, last, row] = [last, row, before];
  }
  return last[wide]! <= edits;
}
