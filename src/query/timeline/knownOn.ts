import type { Account, Standing, Statement } from "../../model/dataset.ts";
import type { Edtf } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { standingOf } from "../../model/standingOf.ts";
import { findSpan } from "./spanOf.ts";

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
  /** Neither the accounts nor their sources have a date. */
  undated: Statement[];
}

type When = "known" | "perhaps" | "later" | "undated";

/**
 * Which statements had been said by a date, that day included: by the date of their accounts, else by that on which
 * the source was published. Throws where it is no date.
 */
export function knownOn(k: Knowledge, date: Edtf): Known {
  const asked = findSpan(date);
  if (!asked) throw new Error(`"${date}" is not a date`);
  const first = asked.from ?? -Infinity;
  const last = asked.to ?? Infinity;
  const whenGiven = ({ said, source }: Account): When => {
    const time = said ?? k.sources.get(source)?.published;
    const span = time === undefined ? undefined : findSpan(time);
    if (!span) return "undated";
    if ((span.to ?? Infinity) <= first) return "known";
    return (span.from ?? -Infinity) <= last ? "perhaps" : "later";
  };
  const found: Known = { date, known: [], perhaps: [], later: [], undated: [] };
  for (const statement of k.dataset.statements) {
    const given = (when: When) => statement.accounts.filter((account) => whenGiven(account) === when);
    const as = (accounts: Account[]) => ({ statement, accounts, standing: standingOf(accounts, k) });
    const [known, perhaps] = [given("known"), given("perhaps")];
    if (known.length > 0) found.known.push(as(known));
    else if (perhaps.length > 0) found.perhaps.push(as(perhaps));
    else if (given("later").length > 0) found.later.push(statement);
    else found.undated.push(statement);
  }
  return found;
}
