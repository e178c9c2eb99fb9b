import type { GraphQuestion } from "../view.ts";

/** What can be asked by typing it into the search: a word, then names. */
export interface Command {
  ask: GraphQuestion["ask"];
  /** Words that call it; the first one is written. */
  words: readonly string[];
  /** The fewest and the most names that it takes. */
  names: readonly [least: number, most: number];
  /** What stands between two names. */
  between: string;
}

/** Every command; a further one is a further row. */
export const commands: readonly Command[] = [
  { ask: "paths", words: ["path", "paths", "connect", "route"], names: [2, 2], between: " to " },
  { ask: "among", words: ["among", "links", "link"], names: [2, 8], between: ", " },
];

/** The command that asks this. */
export const commandFor = (ask: GraphQuestion["ask"]): Command => commands.find((one) => one.ask === ask)!;
