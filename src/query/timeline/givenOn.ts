import type { Account } from "../../model/dataset.ts";
import type { Edtf } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { findSpan } from "./spanOf.ts";

/** When an account was given: the date of its words, else that on which its source was published. */
export const givenOn = (k: Knowledge, { said, source }: Account): Edtf | undefined =>
  said ?? k.sources.get(source)?.published;

/** The days by which further accounts surely were given, and whether some are left of which no day is sure. */
export interface GivenDays {
  /** Day numbers, each once, the first first. */
  days: readonly number[];
  /** Whether some account has no date, or one without an end. */
  open: boolean;
}

const found = new WeakMap<Knowledge, GivenDays>();

/** The days on which what is known grows: between two of them it stays the same. Worked out once a knowledge. */
export function givenDays(k: Knowledge): GivenDays {
  const before = found.get(k);
  if (before) return before;
  const { statements, conditions } = k.dataset;
  const times = [...statements, ...conditions].flatMap(({ accounts }) =>
    accounts.map((account) => givenOn(k, account)),
  );
  const ends = [...new Set(times)].map((time) => (time === undefined ? undefined : findSpan(time)?.to));
  const days = [...new Set(ends.filter((day) => day !== undefined))].toSorted((a, b) => a - b);
  const given = { days, open: ends.includes(undefined) };
  found.set(k, given);
  return given;
}
