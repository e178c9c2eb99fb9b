import type { Evidence } from "../../../model/dataset.ts";

/** A passage and what stands around it in its source. */
export interface CutPassage {
  before: string;
  passage: string;
  after: string;
  /** Whether the source goes on before and after what is given. */
  more: { before: boolean; after: boolean };
}

/** Cuts a passage out of a source's text, with up to `around` code points on both sides, cut between words. */
export function cutPassage(text: string, { start, end }: Pick<Evidence, "start" | "end">, around: number): CutPassage {
  const points = Array.from(text);
  const isSpace = (at: number) => /\s/.test(points[at] ?? " ");
  let from = Math.max(0, start - around);
  let to = Math.min(points.length, end + around);
  while (from > 0 && from < start && !isSpace(from - 1)) from++;
  while (to < points.length && to > end && !isSpace(to)) to--;
  return {
    before: points.slice(from, start).join(""),
    passage: points.slice(start, end).join(""),
    after: points.slice(end, to).join(""),
    more: { before: from > 0, after: to < points.length },
  };
}
