import type { Account, Stance, Standing, Statement } from "../../model/dataset.ts";
import type { SourceId, StatementId } from "../../model/ids.ts";
import { getEntity, getSource, type Knowledge } from "../../model/knowledge.ts";
import { writeSentence } from "../../query/sentence.ts";
import { stanceVerb } from "../../query/stanceVerb.ts";
import { writeDate } from "../../query/writeDate.ts";

/** One source's word on a statement, as a handout tells it. */
export interface SourcedAccount {
  source: SourceId;
  tag: string;
  /** Who says it: a name, or the source itself. */
  voice: string;
  stance: Stance;
  /** Voice, verb, channel and day: "Axios asserts, via a named official, 20 November 2025". */
  words: string;
  /** The passages, in code points of the source, from and to. */
  places: [from: number, to: number][];
}

/** A statement with everybody's word on it. */
export interface SourcedSentence {
  statement: StatementId;
  /** Without the full stop at the end. */
  sentence: string;
  standing: Standing;
  accounts: SourcedAccount[];
}

function sourcedAccount(k: Knowledge, account: Account): SourcedAccount {
  const { source, stance, by, via, said, lost, evidence } = account;
  const { tag } = getSource(k, source);
  const voice = by === undefined ? (lost ? "a speaker not named" : "the report itself") : getEntity(k, by).label;
  const more = [via === undefined ? "" : `via ${via}`, said === undefined ? "" : writeDate(said)].filter(Boolean);
  return {
    source,
    tag,
    voice,
    stance,
    words: [`${voice} ${stanceVerb(k, account)}`, ...more].join(", "),
    places: evidence.map(({ start, end }) => [start, end]),
  };
}

/** A statement with everybody's word on it, in the order of its accounts. */
export const sourcedOf = (k: Knowledge, statement: Statement): SourcedSentence => ({
  statement: statement.id,
  sentence: writeSentence(k, statement),
  standing: statement.standing,
  accounts: statement.accounts.map((account) => sourcedAccount(k, account)),
});

/** Where a word stands: "S1 1204–1310, 1400–1420", or the tag alone where there is no pointer. */
export const writePlaces = ({ tag, places }: Pick<SourcedAccount, "tag" | "places">): string =>
  [tag, places.map(([from, to]) => `${from}–${to}`).join(", ")].filter(Boolean).join(" ");

/** Everybody's word in one line: "S1 1204–1310: Axios asserts; S3 22–80: the report itself denies". */
export const writeAccounts = ({ accounts }: SourcedSentence): string =>
  accounts.map((account) => `${writePlaces(account)}: ${account.words}`).join("; ");

/** The tags of the sources behind accounts, each once, in the dataset's order. */
export const tagsOf = (k: Knowledge, accounts: readonly Pick<Account, "source">[]): string => {
  const told = new Set(accounts.map(({ source }) => source));
  return k.dataset.sources
    .filter(({ id }) => told.has(id))
    .map(({ tag }) => tag)
    .join(" ");
};
