import { Refusal } from "./verb.ts";
import type { Answer } from "./verb.ts";

/** A name that means nothing here, or several things; answered with what it may mean. */
export class Unresolved extends Refusal {
  readonly answer: Answer;
  constructor(text: string, candidates: readonly unknown[]) {
    super(text);
    this.answer = { text, data: { candidates }, failed: true };
  }
}

/** Carries out a verb; where a name could not be resolved, that is the answer. */
export const orUnresolved = async (run: () => Answer | Promise<Answer>): Promise<Answer> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Unresolved) return error.answer;
    throw error;
  }
};

/** The only one found; throws `Unresolved` with those found, or where none is with all, one a line. */
export const chooseOne = <T extends { id: string }>(
  words: string,
  found: readonly T[],
  all: readonly T[],
  line: (one: T) => string,
): T => {
  if (found.length === 1) return found[0]!;
  const head = found.length === 0 ? `nothing is called "${words}"; there is:` : `"${words}" may be one of:`;
  const shown = found.length === 0 ? all : found;
  throw new Unresolved(
    [head, ...shown.map((one) => `  ${line(one)}`)].join("\n"),
    shown.map(({ id }) => id),
  );
};
