import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Question } from "../../model/question.ts";
import type { Search } from "../../query/search.ts";
import type { FindNamed } from "./findNamed.ts";

/** Something that the search offers beside what is called so: a whole question, or the beginning of one to go on from. */
export type Offer =
  | { kind: "question"; question: Question }
  /** `text` is what stands in the field then, `name` what will be asked; `entities` are those that it names already. */
  | { kind: "start"; ask: Question["ask"]; text: string; name: string; entities: EntityId[] };

/** What a command is read with: the names and words of a dataset, and what is chosen. */
export interface Reader {
  k: Knowledge;
  /** Finds what is named; of those that are named equally well, first those that are meant anyhow. */
  find: FindNamed;
  search: Search;
  selection: readonly EntityId[];
}

/** What was typed beside the word that calls a command. */
export interface Typed {
  /** The word by which it was called. */
  word: string;
  /** Without those at either end that only stand between names. */
  rest: readonly string[];
  /** With them. */
  all: readonly string[];
  /** Whether a further name is to come: nothing was typed yet, or a word that stands before a name was the last one. */
  open: boolean;
}

export const commandGroups = ["Connections", "Clauses", "Accounts", "Consequences, time, structure"] as const;

/** What can be asked by typing it into the search: a word, then names or other words. */
export interface Command {
  ask: Question["ask"];
  /** Words that call it; the first one is written. */
  words: readonly string[];
  /** Stands for what comes after the word where the command is explained, and what it tells. */
  example: string;
  tells: string;
  /** Under which heading it is explained; those without are not. */
  group?: (typeof commandGroups)[number];
  /** What is so of a known name that it does not take: "has no role in a clause". */
  lacks?: string;
  /** It asks something also where nothing follows its word. */
  bare?: boolean;
  /** What may be meant, the likeliest first; nothing where a name in it is not known. */
  read: (typed: Typed, reader: Reader) => Offer[];
}

/** How many meanings of what was typed are offered at most. */
export const mostOffered = 8;

export const offer = (question: Question): Offer => ({ kind: "question", question });
