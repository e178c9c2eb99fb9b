import type { Condition, Statement } from "../../model/dataset.ts";
import { bare } from "../bare.ts";
import { capital } from "../capital.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { clauseWords } from "../clauses/clauseWords.ts";
import type { LedgersCompared } from "../ledger/compareLedgers.ts";
import type { Ledger, LedgerEntry, LedgerLine } from "../ledger/ledgerOf.ts";
import type { ActorTotals } from "../ledger/ledgerTotals.ts";
import { rolesHeld } from "../clauses/rolesHeld.ts";
import { nameInSentence, writeSentence, type SentencePart } from "../sentence.ts";
import {
  countWords, nameOf, tell, tellStatement, type AnswerInWords, type AnswerLine, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore

/** What a clause says of the quantity, the deadline and the condition of an entry, after its own sentence. */
function tellTerms(k: Knowledge, { statement, modality, figures, deadlines, conditions }: LedgerEntry) {
  const others = [...figures, ...deadlines].filter((one) => one !== statement);
  const said = (one: Statement): SentencePart[] => [
    { text: "; " },
    nameOf(k, one.subject),
    { text: ` ${writeSentence(k, one, one.subject)}` },
  ];
  const more: SentencePart[] = [
    ...(modality === undefined ? [] : [{ text: ` (${modality})` }]),
    ...others.flatMap(said),
    ...conditions.flatMap(({ clause, trigger }): SentencePart[] => [
      { text: "; condition in " },
      nameOf(k, clause),
      { text: `: ${bare(trigger)}` },
    ]),
  ];
  return { more, accounts: [statement, ...others, ...conditions].flatMap((one) => one.accounts) };
}

/** What a clause gives an actor or asks of it, with its terms, as a line. */
export const tellEntry = (k: Knowledge, entry: LedgerEntry): AnswerLine =>
  tellStatement(k, entry.statement, tellTerms(k, entry));

const sidesOf = (line: LedgerLine | undefined) =>
  [
    ["gives", line?.gives ?? []],
    ["gets", line?.gets ?? []],
    ["other roles", line?.others ?? []],
  ] as const;

const tellSides = (k: Knowledge, line: LedgerLine | undefined, before: string): AnswerSection[] =>
  sidesOf(line).flatMap(([side, entries]) =>
    entries.length === 0 ? [] : [{ heading: `${before}: ${side}`, lines: entries.map((entry) => tellEntry(k, entry)) }],
  );

/** The conditions that acts of the actor of a ledger would set off, in a section of their own. */
export const tellTriggers = (k: Knowledge, { triggers }: Ledger): AnswerSection[] => {
  const line = ({ clause, trigger, accounts }: Condition) =>
    tell([nameOf(k, clause, true), { text: ` has a condition: ${bare(trigger)}` }], accounts);
  return triggers.length === 0 ? [] : [{ heading: "Conditions of its own acts", lines: triggers.map(line) }];
};

const countClauses = (k: Knowledge, n: number): string => countWords(n, clauseWords(k).one, clauseWords(k).many);

const countSides = (k: Knowledge, { actor, lines }: Ledger): string => {
  const does = (one: string, several: string) => (getEntity(k, actor).plural ? several : one);
  const inClauses = (side: "gives" | "gets" | "others") =>
    countClauses(k, lines.filter((line) => line[side].length > 0).length);
  const others = lines.some((line) => line.others.length > 0)
    ? `, ${does("has", "have")} another role in ${inClauses("others")}`
    : "";
  return `${does("gives", "give")} in ${inClauses("gives")}, ${does("gets", "get")} in ${inClauses("gets")}${others}`;
};

/** A ledger in sentences, clause by clause. */
export function tellLedger(k: Knowledge, ledger: Ledger): AnswerInWords {
  const name = capital(nameInSentence(k, ledger.actor));
  const none = `No ${clauseWords(k).one} names ${nameInSentence(k, ledger.actor)} as bearer, beneficiary or in another role of an actor; clauses of the groups it belongs to are not counted.`;
  return {
    title: `Ledger of ${nameInSentence(k, ledger.actor)}`,
    note: ledger.lines.length === 0 ? none : `${name}: ${countSides(k, ledger)}.`,
    sections: [
      ...ledger.lines.flatMap((line) => tellSides(k, line, capital(nameInSentence(k, line.clause)))),
      ...tellTriggers(k, ledger),
    ],
  };
}

/** Two ledgers in sentences, side by side in every clause. */
export function tellLedgersCompared(k: Knowledge, { a, b, lines }: LedgersCompared): AnswerInWords {
  const [left, right] = [a, b].map(({ actor }) => capital(nameInSentence(k, actor))) as [string, string];
  const both = lines.filter((line) => line.a && line.b).length;
  return {
    title: `Ledgers of ${nameInSentence(k, a.actor)} and ${nameInSentence(k, b.actor)}`,
    note: `${left}: ${countSides(k, a)}. ${right}: ${countSides(k, b)}. Both stand in ${countClauses(k, both)}.`,
    sections: lines.flatMap((line) => {
      const clause = capital(nameInSentence(k, line.clause));
      return [...tellSides(k, line.a, `${clause}, ${left}`), ...tellSides(k, line.b, `${clause}, ${right}`)];
    }),
  };
}

/** Who bears and who benefits how often, one sentence an actor, resting on all statements that are counted. */
export function tellTotals(k: Knowledge, totals: readonly ActorTotals[]): AnswerInWords {
  const held = rolesHeld(k);
  const line = ({ actor, gives, gets, others }: ActorTotals): AnswerLine => {
    const words = [
      ...(gives.clauses > 0 ? [`bound in ${countClauses(k, gives.clauses)}`] : []),
      ...(gets.clauses > 0 ? [`benefiting in ${countClauses(k, gets.clauses)}`] : []),
      ...(others.clauses > 0 ? [`in another role in ${countClauses(k, others.clauses)}`] : []),
    ];
    const accounts = held.filter((one) => one.actor === actor).flatMap(({ statement }) => statement.accounts);
    return tell([nameOf(k, actor, true), { text: `: ${words.join(", ")}` }], accounts);
  };
  return {
    title: "Who gives and who gets",
    note: `${countWords(totals.length, "actor")} in all ${clauseWords(k).many}, by name.`,
    sections: totals.length === 0 ? [] : [{ heading: "Actors", lines: totals.map(line) }],
  };
}
