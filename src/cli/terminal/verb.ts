/** What a verb was told: words in order, and flags. */
export interface Told {
  words: string[];
  flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a verb answers: text for people, data for `--json`, and whether all is well. */
export interface Answer {
  text: string;
  data: unknown;
  /** Problems were found, or what was asked for is not there. */
  failed?: boolean;
}

/** One command of the terminal face; adding one is adding a line to `verbs`. */
export interface Verb {
  name: string;
  /** The words it takes, as help shows them. */
  takes: string;
  summary: string;
  /** Further lines of help. */
  help: string;
  /** Fewest and most words; more or fewer are wrong use. */
  words: [least: number, most: number];
  /** Flags with a value name those they take (`DIR`); others are switches. `short` is one letter that says the same. */
  flags: Readonly<Record<string, { takes?: string; short?: string; says: string }>>;
  run(told: Told): Answer | Promise<Answer>;
}

/** A command that is not carried out: told to the person on standard error. */
export class Refusal extends Error {
  /** 1 where the data is at fault, 2 where the command is. */
  readonly exitCode: 1 | 2 = 1;
}

/** A command that can't be understood, or that names what is not there. */
export class WrongUse extends Refusal {
  override readonly exitCode = 2;
}
