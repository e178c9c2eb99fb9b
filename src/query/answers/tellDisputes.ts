import type { Account, Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import type { DisputeAnswer, PositionAnswer } from "../disputeAnswer.ts";
import type { DisputeList } from "../disputes/listDisputes.ts";
import type { UnnamedStatement } from "../disputes/singleUnnamed.ts";
import { nameInSentence, sentenceOf, type SentencePart } from "../sentence.ts";
import { stanceVerb } from "../stanceVerb.ts";
import { writeWhen } from "../writeWhen.ts";
import { countWords, nameOf, tell, tellStatement, type AnswerInWords, type AnswerLine } from "./answerInWords.ts";

/** An account in words: who says what of a statement, when, through whom: "Report asserts, on 3 May 2001: it rained". */
export function tellAccount(k: Knowledge, statement: Statement, account: Account): AnswerLine {
  const { by, source, said, via, lost } = account;
  const voice: SentencePart = by === undefined ? { text: getSource(k, source).title } : nameOf(k, by, true);
  const more = [
    ...(said === undefined ? [] : [`, ${writeWhen(said)}`]),
    ...(via === undefined ? [] : [`, via ${via}`]),
    ...(lost === true ? [", without saying whose words they are"] : []),
  ];
  return {
    ...tell([voice, { text: ` ${stanceVerb(k, account)}${more.join("")}: ` }, ...sentenceOf(k, statement)], [account]),
    statement: statement.id,
    spoken: true,
  };
}

const tellPosition = (k: Knowledge, { position, accounts, witnesses, reports }: PositionAnswer) => ({
  heading: `Position: ${position.label}`,
  note: `${countWords(witnesses, "independent voice")} in ${countWords(reports, "report")}.`,
  lines: accounts.map(({ account, statement }) => tellAccount(k, statement, account)),
});

const saySilent = (k: Knowledge, { silent }: DisputeAnswer): string[] =>
  silent.length > 0 ? [`Silent on it: ${silent.map((id) => getSource(k, id).tag).join(" ")}.`] : [];

/** One dispute in sentences: its positions, each with its voices and reports counted apart, and who says it. */
export const tellDispute = (k: Knowledge, answer: DisputeAnswer): AnswerInWords => ({
  title: answer.dispute.question,
  note: [`${capital(countWords(answer.positions.length, "position"))}.`, ...saySilent(k, answer)].join(" "),
  sections: answer.positions.map((position) => tellPosition(k, position)),
});

/** Disputes in sentences, all or those about one entity: every position with its voices and reports counted apart, and who says it. */
export function tellDisputes(k: Knowledge, { disputes, others }: DisputeList, about?: EntityId): AnswerInWords {
  const name = about === undefined ? "" : ` about ${nameInSentence(k, about)}`;
  return {
    title: `Disputes${name}`,
    note:
      disputes.length + others.length === 0
        ? `There is no dispute${name || " here"}, and nobody denies or doubts a statement${about === undefined ? "" : " of it"}.`
        : `${countWords(disputes.length, "dispute")}; ${countWords(others.length, "further statement")} that somebody denies or doubts.`,
    sections: [
      ...disputes.flatMap((answer) => [
        {
          heading: answer.dispute.question,
          ...(answer.silent.length > 0 && { note: saySilent(k, answer).join("") }),
          lines: [],
        },
        ...answer.positions.map((position) => tellPosition(k, position)),
      ]),
      ...(others.length === 0
        ? []
        : [{ heading: "Denied or doubted, in no dispute", lines: others.map((one) => tellStatement(k, one)) }]),
    ],
  };
}

/** Statements that rest on one voice without a name, in sentences, and those against them. */
export function tellUnnamed(k: Knowledge, found: readonly UnnamedStatement[]): AnswerInWords {
  const line = ({ statement, voice, accounts, against }: UnnamedStatement): AnswerLine[] => {
    const where: SentencePart[] =
      voice === undefined
        ? [{ text: "; whose words they are is not said" }]
        : [{ text: "; on the word of " }, nameOf(k, voice)];
    return [
      { ...tellStatement(k, statement, { accounts, more: where }), spoken: true },
      ...against.map((account) => tellAccount(k, statement, account)),
    ];
  };
  return {
    title: "Statements resting on one unnamed voice",
    note:
      found.length === 0
        ? "There is none: every statement has a named speaker or several voices."
        : `${countWords(found.length, "statement")}.`,
    sections: found.length === 0 ? [] : [{ heading: "Statements", lines: found.flatMap(line) }],
  };
}
