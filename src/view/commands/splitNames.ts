import type { FindNamed, Named } from "./findNamed.ts";

/** Words cut into names: for each what it may mean, best first. */
export interface Reading {
  names: Named[][];
  /** The lower, the better the cut fits. */
  cost: number;
}

const softWords = new Set([",", "and", "to", "with", "from", "between", "beside"]);
const longestName = 12;

/** The words of what was typed; signs between names become commas. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/[,;&+→]|->/g, " , ")
    .split(/\s+/)
    .filter((word) => word !== "");

/** Whether a word only stands between names. */
export const isSoft = (word: string): boolean => softWords.has(word.toLowerCase());

/**
 * Every name that begins at a place, by where it ends; what only stands before a name belongs to it. More words name no
 * more than fewer do, so that from the third word on the first failure is the last. Where commas part names, nothing but a comma
 * or a word between names ends one.
 */
function namesFrom(words: readonly string[], start: number, find: FindNamed): [end: number, named: Named[]][] {
  const skipped = words.slice(start).findIndex((word) => !isSoft(word));
  if (skipped < 0) return [];
  const first = start + skipped;
  const found: [number, Named[]][] = [];
  for (let end = first + 1; end <= Math.min(words.length, first + longestName); end++) {
    if (words[end - 1] === ",") break;
    const named = find(words.slice(first, end).join(" "));
    const isParted = !words.includes(",") || end === words.length || isSoft(words[end]!);
    if (named.length > 0 && isParted) found.push([end, named]);
    else if (named.length === 0 && end - first > 1) break;
  }
  return found;
}

/**
 * The best way to cut words into each number of names up to `most`; a number into which they can't be cut is left out.
 * Exact names cost least, and of equal cuts the one whose last name is longest wins.
 */
export function splitNames(words: readonly string[], find: FindNamed, most: number): Map<number, Reading> {
  const upTo = Array.from({ length: words.length + 1 }, () => new Map<number, Reading>());
  upTo[0]!.set(0, { names: [], cost: 0 });
  for (let start = 0; start < words.length; start++) {
    const before = [...upTo[start]!].filter(([count]) => count < most);
    if (before.length === 0) continue;
    for (const [end, named] of namesFrom(words, start, find))
      for (const [count, { names, cost }] of before) {
        const sum = cost + named[0]!.tier;
        const known = upTo[end]!.get(count + 1);
        if (!known || sum < known.cost) upTo[end]!.set(count + 1, { names: [...names, named], cost: sum });
      }
  }
  return upTo[words.length]!;
}
