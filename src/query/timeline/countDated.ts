import type { Account, Statement } from "../../model/dataset.ts";
import type { Edtf, SourceId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { count } from "../count.ts";
import { listWords } from "../listWords.ts";
import { sayingsOf } from "./sayingsOf.ts";
import { findSpan, spansMeet } from "./spanOf.ts";
import type { Timeline } from "./timelineOf.ts";
import { timeOf } from "./timesOf.ts";

/** How much there is of each kind. */
export interface Counted {
  events: number;
  statements: number;
  accounts: number;
}

/** How much of what a timeline tells has a date, and how much has none. */
export interface Dated {
  dated: Counted;
  undated: Counted;
  /** How many of the dated accounts have a date of their own and not that of their source. */
  own: number;
}

/** What is counted besides the timeline itself. */
export interface Countable {
  statements: readonly Statement[];
  /** Sources whose accounts do not count. */
  without?: readonly SourceId[];
  /** Only accounts that may have been given in this time count as dated. */
  within?: Edtf;
}

/** Counts a timeline over its statements: an account has the date of its words, else that of its source. */
export function countDated(k: Knowledge, { events, moments, undatedEvents }: Timeline, { statements, without, within }: Countable): Dated {
  const window = (within !== undefined && findSpan(within)) || {};
  const sayings = [...sayingsOf(k, statements, without).values()].flat();
  const given = sayings.filter(({ time }) => time !== undefined && spansMeet(findSpan(time) ?? {}, window));
  const accountsIn = (some: typeof sayings): Account[] => some.flatMap(({ told }) => told.map(({ account }) => account));
  const accounts = accountsIn(given);
  return {
    dated: { events: events.length, statements: moments.filter(({ kind }) => kind === "so").length, accounts: accounts.length },
    undated: {
      events: undatedEvents.length,
      statements: statements.filter((one) => timeOf(one) === undefined).length,
      accounts: accountsIn(sayings.filter(({ time }) => time === undefined)).length,
    },
    own: accounts.filter(({ said }) => said !== undefined).length,
  };
} // prettier-ignore

const kindsOf = ({ events, statements, accounts }: Counted): string[] =>
  [count(events, "event"), count(statements, "statement"), count(accounts, "account")].filter(
    (words) => !words.startsWith("0 "),
  );

/** What has a date, by kind: "3 events, 12 statements, 156 accounts with a date". */
export const sayDated = ({ dated }: Dated): string => `${kindsOf(dated).join(", ") || "Nothing"} with a date`;

/** What has none, as a sentence; nothing where everything has one. */
export function sayUndated({ undated }: Dated): string {
  const kinds = kindsOf(undated);
  return kinds.length === 0 ? "" : capital(`without one: ${listWords(kinds)}.`);
}
