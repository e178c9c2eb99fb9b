import type { Account, Dispute, Standing, Statement } from "../../model/dataset.ts";
import type { EntityId, SourceId } from "../../model/ids.ts";
import { getStatement, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { nameInSentence, sentenceOf, type SentencePart } from "../sentence.ts";

/** Where a sentence comes from: a source, who speaks in it, and the passages as code points from and to. */
export interface Citation {
  source: SourceId;
  stance: Account["stance"];
  by?: EntityId;
  /** Set where the words are somebody's whom the source does not name. */
  lost?: true;
  places: [from: number, to: number][];
}

/** One sentence of an answer and what it rests on; there is no sentence without a citation. */
export interface AnswerLine {
  /** Without the full stop at the end. */
  sentence: SentencePart[];
  citations: Citation[];
  /** Set where the sentence is a single statement. */
  statement?: Statement["id"];
  standing?: Standing;
  /** Set where the sentence says itself who speaks. */
  spoken?: true;
}

export interface AnswerSection {
  heading: string;
  /** What is said of the section as a whole, such as how much is in it or that there is nothing. */
  note?: string;
  lines: AnswerLine[];
}

/** An answer in plain sentences, each with its citations. */
export interface AnswerInWords {
  title: string;
  /** A summary in figures; where nothing is found, how far was searched and what would widen it. */
  note: string;
  sections: AnswerSection[];
}

/** The citations of accounts, each passage once. */
export function cite(accounts: readonly Account[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const { source, stance, by, lost, evidence } of accounts) {
    const places = evidence.map(({ start, end }): [number, number] => [start, end]);
    const key = JSON.stringify([source, stance, by, lost, places]);
    found.set(key, { source, stance, ...(by !== undefined && { by }), ...(lost && { lost }), places });
  }
  return [...found.values()];
}

/** A line from words and names, resting on accounts. */
export const tell = (sentence: SentencePart[], accounts: readonly Account[]): AnswerLine => ({
  sentence,
  citations: cite(accounts),
});

/** A statement as a line; `accounts` where not all of its accounts are meant, `more` for words after it. */
export const tellStatement = (
  k: Knowledge,
  statement: Statement,
  { accounts = statement.accounts, more = [] }: { accounts?: readonly Account[]; more?: SentencePart[] } = {},
): AnswerLine => ({
  sentence: [...sentenceOf(k, statement), ...more],
  citations: cite(accounts),
  statement: statement.id,
  standing: statement.standing,
});

/** The name of an entity as a piece of a sentence; `first` where the sentence starts with it. */
export const nameOf = (k: Knowledge, entity: EntityId, first = false): SentencePart => {
  const text = nameInSentence(k, entity);
  return { text: first ? capital(text) : text, entity };
};

/** Names in a row: "a, b and c"; `first` where the sentence starts with them. */
export const listNames = (k: Knowledge, entities: readonly EntityId[], first = false): SentencePart[] =>
  entities.flatMap((id, at): SentencePart[] => {
    const before = at === 0 ? [] : [{ text: at === entities.length - 1 ? " and " : ", " }];
    return [...before, nameOf(k, id, first && at === 0)];
  });

/** A number of things: "1 clause", "no clauses". */
export const countWords = (n: number, one: string, many = `${one}s`): string =>
  `${n === 0 ? "no" : n} ${n === 1 ? one : many}`;

/** All accounts of the statements behind the positions of a dispute. */
export const accountsOf = (k: Knowledge, { positions }: Dispute): Account[] =>
  positions.flatMap(({ statements }) => statements.flatMap((id) => getStatement(k, id).accounts));

/** The sources that an answer cites, in the dataset's order. */
export function sourcesCited(k: Knowledge, { sections }: AnswerInWords): SourceId[] {
  const cited = new Set(
    sections.flatMap(({ lines }) => lines.flatMap(({ citations }) => citations.map(({ source }) => source))),
  );
  return k.dataset.sources.map(({ id }) => id).filter((id) => cited.has(id));
}
