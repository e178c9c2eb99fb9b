import type { Knowledge } from "../../model/knowledge.ts";
import { buildSearch } from "../../query/search.ts";
import { quantile } from "./quantile.ts";

/** The name of every entity as it is typed, letter by letter, and each word of it by itself. */
const typedIn = (k: Knowledge): string[] =>
  [...new Set(k.dataset.entities.flatMap(({ label }) => [label, ...label.split(" ")]))].flatMap((words) =>
    [...words].map((_, at) => words.slice(0, at + 1)),
  );

const timeEach = (typed: readonly string[], answer: (words: string) => unknown): number[] =>
  typed.map((words) => {
    const start = performance.now();
    answer(words);
    return performance.now() - start;
  });

/**
 * The 95th percentiles, in milliseconds, of answering a keystroke by the search and by a plain scan of the labels; of no
 * more than `most` keystrokes, evenly spread. What it takes to build the search stands beside.
 */
export function measureSearch(
  k: Knowledge,
  most = Infinity,
): { keystrokes: number; build: number; search: number; scan: number } {
  const all = typedIn(k);
  const typed = all.filter((_, at) => at % Math.max(1, Math.ceil(all.length / most)) === 0);
  const start = performance.now();
  const search = buildSearch(k);
  const build = performance.now() - start;
  const labels = k.dataset.entities.map(({ label }) => label.toLowerCase());
  const scan = (words: string) => labels.filter((label) => label.includes(words.toLowerCase()));
  const find = (words: string) => search.find(words, 12);
  for (const answer of [find, scan]) timeEach(typed.slice(0, 500), answer);
  return {
    keystrokes: typed.length,
    build,
    search: quantile(timeEach(typed, find), 0.95),
    scan: quantile(timeEach(typed, scan), 0.95),
  };
}
