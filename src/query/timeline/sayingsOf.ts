import type { Account, Statement } from "../../model/dataset.ts";
import type { Edtf, SourceId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { givenOn } from "./givenOn.ts";
import { findSpan } from "./spanOf.ts";

/** One account with the statement it is of. */
export interface Told {
  statement: Statement;
  account: Account;
}

/** What one source said at one time; without `time` what it said at no known time. */
export interface Saying {
  source: SourceId;
  time?: Edtf;
  told: Told[];
}

/**
 * The accounts of statements by source and by when they were given, sources in the dataset's order; those without a time
 * come last in their source. Sources that are left out, and those that say nothing, have none.
 */
export function sayingsOf(
  k: Knowledge,
  statements: readonly Statement[],
  without: readonly SourceId[] = [],
): Map<SourceId, Saying[]> {
  const told = statements.flatMap((statement) => statement.accounts.map((account): Told => ({ statement, account })));
  const bySource = groupBy(told, ({ account }) => account.source);
  const readTime = (account: Account): Edtf | undefined => {
    const time = givenOn(k, account);
    return time !== undefined && findSpan(time) ? time : undefined;
  };
  const sayings = (source: SourceId): Saying[] => {
    const byTime = [...groupBy(bySource.get(source) ?? [], ({ account }) => readTime(account))];
    return byTime
      .map(([time, of]) => ({ source, ...(time !== undefined && { time }), told: of }))
      .toSorted((a, b) => Number(a.time === undefined) - Number(b.time === undefined));
  };
  const sources = k.dataset.sources.map(({ id }) => id).filter((id) => bySource.has(id) && !without.includes(id));
  return new Map(sources.map((source) => [source, sayings(source)]));
}
