import type { Account, Standing, Statement } from "../../model/dataset.ts";
import type { Edtf } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { standingOf } from "../../model/standingOf.ts";
import { groupBy } from "../groupBy.ts";
import { givenOn, givenSpan } from "./givenOn.ts";
import { findSpan, type Span } from "./spanOf.ts";

/** A statement with the accounts that had been given of it by then, and how it stood by these alone. */
export interface KnownStatement {
  statement: Statement;
  accounts: Account[];
  standing: Standing;
}

/** What had been said by a date. Every statement is in exactly one of the four lists. */
export interface Known {
  date: Edtf;
  /** At least one account was given on that date at the latest. */
  known: KnownStatement[];
  /** No account surely was, but one may have been: its date is vague, or the date asked about is. */
  perhaps: KnownStatement[];
  later: Statement[];
  /** Neither the accounts nor their sources have a date; by the cut-off they had been given all the same. */
  undated: Statement[];
}

type When = "known" | "perhaps" | "later" | "undated";

function whenGiven(k: Knowledge, account: Account, asked: Span): When {
  const { from = -Infinity, to = Infinity } = givenSpan(k, account);
  if (to <= (asked.from ?? -Infinity)) return "known";
  if (givenOn(k, account) === undefined) return "undated";
  return from <= (asked.to ?? Infinity) ? "perhaps" : "later";
}

function readAsked(date: Edtf): Span {
  const asked = findSpan(date);
  if (!asked) throw new Error(`"${date}" is not a date`);
  return asked;
}

/** The accounts that surely had been given by a date. Throws where it is no date. */
export function knownAccounts(k: Knowledge, accounts: readonly Account[], date: Edtf): Account[] {
  const asked = readAsked(date);
  return accounts.filter((account) => whenGiven(k, account, asked) === "known");
}

/**
 * Which statements had been said by a date, that day included: by the date of their accounts, else by that on which
 * the source was published. Throws where it is no date.
 */
export function knownOn(k: Knowledge, date: Edtf): Known {
  const asked = readAsked(date);
  const found: Known = { date, known: [], perhaps: [], later: [], undated: [] };
  for (const statement of k.dataset.statements) {
    const given = groupBy(statement.accounts, (account) => whenGiven(k, account, asked));
    const as = (accounts: Account[]) => ({ statement, accounts, standing: standingOf(accounts, k) });
    const [known, perhaps] = [given.get("known"), given.get("perhaps")];
    if (known) found.known.push(as(known));
    else if (perhaps) found.perhaps.push(as(perhaps));
    else if (given.has("later")) found.later.push(statement);
    else found.undated.push(statement);
  }
  return found;
}
