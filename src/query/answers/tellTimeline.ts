import { getSource, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { nameInSentence } from "../sentence.ts";
import { stanceVerb } from "../stanceVerb.ts";
import { sayDated, sayUndated, type Dated } from "../timeline/countDated.ts";
import { knownDays } from "../timeline/knownDays.ts";
import type { Known, KnownStatement } from "../timeline/knownOn.ts";
import type { DatedEvent, Moment, Timeline } from "../timeline/timelineOf.ts";
import { writeDate } from "../writeDate.ts";
import { writeWhen } from "../writeWhen.ts";
import {
  countWords, listNames, nameOf, tell, tellStatement, type AnswerInWords, type AnswerLine, type AnswerSection,
} from "./answerInWords.ts"; // prettier-ignore

const tellSo = (k: Knowledge, { statement, accounts }: Moment): AnswerLine => tellStatement(k, statement, { accounts });

function tellSaid(k: Knowledge, { statement, accounts, time }: Moment): AnswerLine {
  const voices = [
    ...new Set(
      accounts.map((account) => {
        const voice = account.by === undefined ? getSource(k, account.source).title : nameInSentence(k, account.by);
        return `${voice} ${stanceVerb(k, account)}`;
      }),
    ),
  ];
  const more = [{ text: ` (${voices.join(", ")} ${writeWhen(time)})` }];
  return { ...tellStatement(k, statement, { accounts, more }), spoken: true };
}

const tellEvent = (k: Knowledge, { entity, moments }: DatedEvent): AnswerLine => {
  const times = [...new Set(moments.map(({ time }) => writeDate(time)))];
  return tell(
    [nameOf(k, entity, true), { text: `: ${times.join("; ")}` }],
    moments.flatMap(({ accounts }) => accounts),
  );
};

const section = (heading: string, lines: AnswerLine[], note?: string): AnswerSection[] =>
  lines.length === 0 && note === undefined ? [] : [{ heading, ...(note !== undefined && { note }), lines }];

function sayOwn({ dated: { accounts }, own }: Dated): string {
  if (own === accounts) return "";
  if (own === 0) return "The accounts have the dates of their sources.";
  return `Of the accounts, ${countWords(own, "has a date of its own", "have a date of their own")}; the others have that of their source.`;
}

/** A timeline in sentences: events, what was so when, what was said when, and what has no date. */
export function tellTimeline(k: Knowledge, { moments, events, undatedEvents }: Timeline, counts: Dated): AnswerInWords {
  const of = (kind: Moment["kind"]) => moments.filter((moment) => moment.kind === kind);
  const names = listNames(k, undatedEvents)
    .map(({ text }) => text)
    .join("");
  const note = [`${sayDated(counts)}.`, sayOwn(counts), sayUndated(counts)].filter((words) => words !== "").join(" ");
  return {
    title: "Timeline",
    note,
    sections: [
      ...section(
        "Events",
        events.map((event) => tellEvent(k, event)),
      ),
      ...section(
        "What was so",
        of("so").map((moment) => tellSo(k, moment)),
      ),
      ...section(
        "What was said",
        of("said").map((moment) => tellSaid(k, moment)),
      ),
      ...section("Events without a date", [], names === "" ? undefined : names),
    ],
  };
}

/** What had been said by a date, in sentences with the accounts given by then. */
export function tellKnown(k: Knowledge, { date, known, perhaps, later, undated }: Known): AnswerInWords {
  const line = ({ statement, accounts, standing }: KnownStatement): AnswerLine => ({
    ...tellStatement(k, statement, { accounts }),
    standing,
  });
  const [first] = knownDays(k);
  const none = known.length + perhaps.length === 0 && first !== undefined;
  const widen = none ? ` The first surely was by ${writeDate(first)}.` : "";
  return {
    title: `As known ${writeWhen(date)}`,
    note: `${capital(countWords(known.length, "statement"))} said by then, ${perhaps.length} perhaps, ${later.length} later, ${undated.length} without a date of saying.${widen}`,
    sections: [...section("Said by then", known.map(line)), ...section("Perhaps said by then", perhaps.map(line))],
  };
}
