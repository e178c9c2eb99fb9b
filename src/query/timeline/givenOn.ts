import type { Account } from "../../model/dataset.ts";
import type { Edtf } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { findSpan, type Span } from "./spanOf.ts";

/** When an account was given: the date of its words, else that on which its source was published. */
export const givenOn = (k: Knowledge, { said, source }: Account): Edtf | undefined =>
  said ?? k.sources.get(source)?.published;

/**
 * The days on which an account may have been given; without a start where its date, or the lack of one, tells none. It ends on
 * the cut-off at the latest: nothing later is in a dataset.
 */
export function givenSpan(k: Knowledge, account: Account): Span {
  const time = givenOn(k, account);
  const { from, to = Infinity } = (time !== undefined && findSpan(time)) || {};
  const last = Math.min(to, findSpan(k.dataset.cutOff)?.to ?? Infinity);
  return { ...(from !== undefined && { from }), ...(Number.isFinite(last) && { to: last }) };
}

/** The days by which further accounts surely were given, and whether some are left of which no day is sure. */
export interface GivenDays {
  /** Day numbers, each once, the first first. */
  days: readonly number[];
  /** Whether some account has no last day, as where the cut-off has none. */
  open: boolean;
}

const found = new WeakMap<Knowledge, GivenDays>();

/** The days on which what is known grows: between two of them it stays the same. Worked out once a knowledge. */
export function givenDays(k: Knowledge): GivenDays {
  const before = found.get(k);
  if (before) return before;
  const { statements, conditions } = k.dataset;
  const ends = new Set(
    [...statements, ...conditions].flatMap(({ accounts }) => accounts.map((account) => givenSpan(k, account).to)),
  );
  const days = [...ends].filter((day) => day !== undefined).toSorted((a, b) => a - b);
  const given = { days, open: ends.has(undefined) };
  found.set(k, given);
  return given;
}
