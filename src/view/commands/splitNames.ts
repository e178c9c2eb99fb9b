import type { FindNamed, Named } from "./findNamed.ts";

/** Words cut into names: for each what it may mean, best first. */
export interface Reading {
  names: Named[][];
  /** The lower, the better the cut fits. */
  cost: number;
}

const softWords = new Set([",", "and", "to", "with", "from", "between"]);
const longestName = 7;

/** The words of what was typed; signs between names become commas. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/[,;&+→]|->/g, " , ")
    .split(/\s+/)
    .filter((word) => word !== "");

/** Whether a word only stands between names. */
export const isSoft = (word: string): boolean => softWords.has(word.toLowerCase());

/** What the words from one place up to another name, without what only stands before a name. */
function nameAt(words: readonly string[], find: FindNamed): Named[] {
  const start = words.findIndex((word) => !isSoft(word));
  const own = start < 0 ? [] : words.slice(start);
  return own.length === 0 || own.includes(",") ? [] : find(own.join(" "));
}

/**
 * The best way to cut words into each number of names up to `most`; a number into which they can't be cut is left out.
 * Exact names cost least, and of equal cuts the one that comes first wins.
 */
export function splitNames(words: readonly string[], find: FindNamed, most: number): Map<number, Reading> {
  const upTo: Map<number, Reading>[] = [new Map([[0, { names: [], cost: 0 }]])];
  for (let end = 1; end <= words.length; end++) {
    const here = new Map<number, Reading>();
    for (let start = Math.max(0, end - longestName); start < end; start++) {
      const named = nameAt(words.slice(start, end), find);
      if (named.length === 0) continue;
      for (const [count, reading] of upTo[start]!) {
        const cost = reading.cost + named[0]!.tier;
        if (count < most && cost < (here.get(count + 1)?.cost ?? Infinity))
          here.set(count + 1, { names: [...reading.names, named], cost });
      }
    }
    upTo.push(here);
  }
  const found = upTo[words.length]!;
  found.delete(0);
  return found;
}
