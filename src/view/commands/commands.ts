import type { GraphQuestion } from "../view.ts";

/** What can be asked by typing it into the search: a word, then names. */
export interface Command {
  ask: GraphQuestion["ask"];
  /** Words that call it; the first one is written. */
  words: readonly string[];
  /** The fewest and the most names that it takes. */
  names: readonly [least: number, most: number];
  /** Stands for the names where the command is explained, and what it tells. */
  example: string;
  tells: string;
  /** What stands between two names. */
  between: string;
}

/** Every command; a further one is a further row. */
export const commands: readonly Command[] = [
  {
    ask: "paths",
    words: ["path", "paths", "connect", "route"],
    names: [2, 2],
    example: "A to B",
    tells: "How two are connected",
    between: " to ",
  },
  {
    ask: "among",
    words: ["among", "links", "link"],
    names: [2, 8],
    example: "A, B, C",
    tells: "What links several",
    between: ", ",
  },
];

/** The command that asks this. */
export const commandFor = (ask: GraphQuestion["ask"]): Command => commands.find((one) => one.ask === ask)!;
