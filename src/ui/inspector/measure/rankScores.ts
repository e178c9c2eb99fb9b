/** Gives each of some scores, the greatest first, its place from 1; equal ones share the first of theirs. */
export function rankScores<T extends { score: number }>(rows: readonly T[]): (T & { place: number })[] {
  let place = 1;
  return rows.map((row, at) => {
    if (at > 0 && row.score !== rows[at - 1]!.score) place = at + 1;
    return { ...row, place };
  });
}
