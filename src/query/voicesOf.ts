import type { Account, Statement } from "../model/dataset.ts";
import type { SourceId, StatementId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";

/** Who says, in which source and with which stance, what some statements rest on. */
export interface Voice {
  source: SourceId;
  /** The first of the accounts, which has a passage where any of them has one. */
  account: Account;
  statements: Statement[];
}

const keyOf = ({ source, stance, by, lost }: Account): string => [source, stance, by ?? "", lost ?? ""].join("|");

/** The voices behind statements, each once, in the order of the dataset's sources. */
export function voicesOf(k: Knowledge, ids: readonly StatementId[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of ids.flatMap((id) => k.statements.get(id) ?? []))
    for (const account of statement.accounts) {
      const voice = voices.get(keyOf(account)) ?? { source: account.source, account, statements: [] };
      if (voice.account.evidence.length === 0) voice.account = account;
      if (!voice.statements.includes(statement)) voice.statements.push(statement);
      voices.set(keyOf(account), voice);
    }
  const order = [...k.sources.keys()];
  return [...voices.values()].toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
}
