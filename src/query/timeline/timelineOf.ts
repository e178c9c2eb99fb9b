import type { Account, Statement } from "../../model/dataset.ts";
import type { Edtf, EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { groupBy } from "../groupBy.ts";
import { everyStatement, type Passes } from "../passes.ts";
import { findSpan, isVague, joinSpans, spansMeet, type Span } from "./spanOf.ts";
import { happens } from "./timesOf.ts";

/** When something was so, by a statement's time, or when something was said of it, by the date of its accounts. */
export interface Moment extends Span {
  kind: "so" | "said";
  time: Edtf;
  vague: boolean;
  statement: Statement;
  /** The accounts that were given then; for what was so, all of them. */
  accounts: Account[];
}

/** Something that happens, with the days that statements of it name, from the first to the last. */
export interface DatedEvent extends Span {
  entity: EntityId;
  moments: Moment[];
}

export interface Timeline {
  /** By their first day, then by their last; those without a beginning first. */
  moments: Moment[];
  /** In the same order. */
  events: DatedEvent[];
  /** Statements without any date, theirs or their accounts'. */
  undated: Statement[];
  /** Things that happen and of which no statement has a time. */
  undatedEvents: EntityId[];
  /** From the first to the last day of all moments that have one. */
  span: Span;
}

/** What a timeline shows. */
export interface TimelineWanted {
  /** Only what may have been in this time. Undated ones are told all the same, apart. */
  within?: Edtf;
  /** Statements that count, such as those that a lens lets through. */
  passes?: Passes;
}

const compareSpans = (a: Span, b: Span): number => {
  const [start, end] = [(a.from ?? -Infinity) - (b.from ?? -Infinity), (a.to ?? Infinity) - (b.to ?? Infinity)];
  return (Number.isNaN(start) ? 0 : start) || (Number.isNaN(end) ? 0 : end);
};

function momentsOf(statement: Statement): Moment[] {
  const moment = (kind: Moment["kind"], time: Edtf, accounts: Account[]): Moment[] => {
    const span = findSpan(time);
    return span ? [{ kind, time, ...span, vague: isVague(time), statement, accounts }] : [];
  };
  const said = groupBy(
    statement.accounts.filter((account) => account.said !== undefined),
    (account) => account.said!,
  );
  return [
    ...(statement.time === undefined ? [] : moment("so", statement.time, statement.accounts)),
    ...[...said].flatMap(([time, accounts]) => moment("said", time, accounts)),
  ];
}

/** The whole of time that moments name; an open end is left to those that have one. */
const spanOfAll = (moments: readonly Moment[]): Span => {
  const days = moments.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  return days.length === 0 ? {} : { from: Math.min(...days), to: Math.max(...days) };
};

/**
 * What was so and what was said, when; a vague time is all the days that it may mean. Events take their days from the
 * times of the statements in which they stand. Throws where `within` is no date.
 */
export function timelineOf(k: Knowledge, { within, passes = everyStatement }: TimelineWanted = {}): Timeline {
  const window = within === undefined ? {} : findSpan(within);
  if (!window) throw new Error(`"${within}" is not a date`);
  const statements = k.dataset.statements.filter(passes);
  const dated = statements.map((statement) => ({ statement, moments: momentsOf(statement) }));
  const moments = dated
    .flatMap((one) => one.moments)
    .filter((moment) => spansMeet(moment, window))
    .toSorted(compareSpans);
  const timed = groupBy(
    dated.flatMap((one) => one.moments).filter(({ kind }) => kind === "so"),
    ({ statement }) => statement,
  );
  const all = k.dataset.entities
    .map(({ id }) => id)
    .filter((id) => happens(k, id))
    .map((entity) => {
      const own = (k.statementsOf.get(entity) ?? []).flatMap((statement) => timed.get(statement) ?? []);
      return { entity, moments: own.toSorted(compareSpans) };
    });
  const events = all
    .filter((event) => event.moments.length > 0)
    .map((event) => ({ ...event, ...joinSpans(event.moments) }))
    .filter((event) => spansMeet(event, window))
    .toSorted(compareSpans);
  return {
    moments,
    events,
    undated: dated.filter((one) => one.moments.length === 0).map(({ statement }) => statement),
    undatedEvents: all.filter((event) => event.moments.length === 0).map(({ entity }) => entity),
    span: spanOfAll(moments),
  };
}
