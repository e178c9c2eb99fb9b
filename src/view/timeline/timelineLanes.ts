import type { Statement } from "../../model/dataset.ts";
import type { EntityId, SourceId } from "../../model/ids.ts";
import { getEntity, getSource, type Knowledge } from "../../model/knowledge.ts";
import { count } from "../../query/count.ts";
import { writeSentence } from "../../query/sentence.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { certaintyOf, type Certainty } from "../../query/timeline/certaintyOf.ts";
import type { Dated } from "../../query/timeline/countDated.ts";
import { givenOn } from "../../query/timeline/givenOn.ts";
import { sayingsOf, type Saying } from "../../query/timeline/sayingsOf.ts";
import { countDays, findSpan, type Span } from "../../query/timeline/spanOf.ts";
import type { DatedEvent } from "../../query/timeline/timelineOf.ts";
import { timeOf } from "../../query/timeline/timesOf.ts";
import { writeDate } from "../../query/writeDate.ts";
import type { Shown } from "../shown.ts";
import type { Lens } from "../view.ts";
import type { Stretch } from "./scale.ts";
import { datedIn, timelineIn } from "./timelineIn.ts";

/** What an item of a timeline is, and so what opens when it is chosen. */
export type LaneThing =
  { is: "event"; entity: EntityId } | { is: "statement"; statement: Statement } | { is: "saying"; saying: Saying };

/** Something with a place in time, in counted days; an end that is open is absent. */
export interface LaneItem {
  id: string;
  thing: LaneThing;
  from?: number;
  to?: number;
  certainty: Certainty;
  /** As drawn. */
  label: string;
  /** In full. */
  title: string;
  /** The date in words. */
  when: string;
}

/** Items of one kind, by their first day, then by their last; one lane each source for what was said. */
export interface Lane {
  id: string;
  is: LaneThing["is"];
  /** The tag of a source. */
  tag?: string;
  title: string;
  items: LaneItem[];
}

/** A timeline as it is drawn and listed, and what has no place on it. */
export interface TimelineLanes {
  lanes: Lane[];
  undatedEvents: EntityId[];
  /** Without a time of their own; many of them were said on a known day. */
  undatedStatements: Statement[];
  /** What a source said at no known time. */
  undatedSayings: Saying[];
  /** How much there is of each kind, with a date and without. */
  counts: Dated;
}

const daysIn = ({ from, to }: Span): Pick<LaneItem, "from" | "to"> => ({
  ...(from !== undefined && { from: countDays(from) }),
  ...(to !== undefined && { to: countDays(to) }),
});

const compare = (a: LaneItem, b: LaneItem): number => {
  const [start, end] = [(a.from ?? -Infinity) - (b.from ?? -Infinity), (a.to ?? Infinity) - (b.to ?? Infinity)];
  return (Number.isNaN(start) ? 0 : start) || (Number.isNaN(end) ? 0 : end);
};

function eventItem(k: Knowledge, { entity, moments, from, to }: DatedEvent): LaneItem {
  const times = [...new Set(moments.map(({ time }) => time))];
  const certainties = times.map(certaintyOf);
  const isOneDay = from !== undefined && from === to && certainties.includes("day");
  const { label, short = label } = getEntity(k, entity);
  return {
    id: `event ${entity}`,
    thing: { is: "event", entity },
    ...daysIn({ from, to }),
    certainty: isOneDay ? "day" : certainties.includes("vague") ? "vague" : "stretch",
    label: short,
    title: label,
    when: times.map(writeDate).join("; "),
  };
}

function statementItem(k: Knowledge, statement: Statement): LaneItem[] {
  const span = timeOf(statement);
  if (!span || statement.time === undefined) return [];
  const title = writeSentence(k, statement);
  const item = { id: `statement ${statement.id}`, thing: { is: "statement", statement } as const, ...daysIn(span) };
  return [{ ...item, certainty: certaintyOf(statement.time), label: title, title, when: writeDate(statement.time) }];
}

function sayingItem(k: Knowledge, saying: Saying): LaneItem[] {
  const { time, source, told } = saying;
  const span = time === undefined ? undefined : findSpan(time);
  if (time === undefined || !span) return [];
  const { tag, title } = getSource(k, source);
  const accounts = count(told.length, "account");
  const named = { label: accounts, title: `${accounts} in ${tag}, ${title}`, when: writeDate(time) };
  const item = { id: `saying ${source} ${time}`, thing: { is: "saying", saying } as const, ...daysIn(span) };
  return [{ ...item, certainty: certaintyOf(time), ...named }];
}

/** What a timeline shows of what passes a lens but for its window in time, which is for what is drawn faintly. */
export function timelineLanes(k: Knowledge, lens: Lens, shown: Shown): TimelineLanes {
  const { statements } = shown;
  const timeline = timelineIn(k, lens, shown);
  const sayings = sayingsOf(k, statements, lens.sources);
  const said = ([source, all]: [SourceId, Saying[]]): Lane => {
    const { tag, title } = getSource(k, source);
    return { id: `said ${source}`, is: "saying", tag, title, items: all.flatMap((one) => sayingItem(k, one)) };
  };
  const events = timeline.events.map((event) => eventItem(k, event));
  const so = statements.flatMap((statement) => statementItem(k, statement));
  const lanes: Lane[] = [
    { id: "events", is: "event", title: "What happened", items: events },
    ...[...sayings].map(said),
    { id: "so", is: "statement", title: "What was so", items: so },
  ];
  return {
    lanes: lanes
      .filter(({ items }) => items.length > 0)
      .map((lane) => ({ ...lane, items: lane.items.toSorted(compare) })),
    undatedEvents: timeline.undatedEvents,
    undatedStatements: statements.filter((statement) => timeOf(statement) === undefined),
    undatedSayings: [...sayings.values()].flat().filter(({ time }) => time === undefined),
    counts: datedIn(k, lens, shown, timeline),
  };
}

/** All of time that a dataset names, up to its cut-off, whatever is known or shown; undefined where it names none. */
export function domainOf(k: Knowledge): Stretch | undefined {
  const whole = wholeOf(k);
  const { statements, cutOff } = whole.dataset;
  const times = statements.flatMap(({ time, accounts }) => [time, ...accounts.map((one) => givenOn(whole, one))]);
  const spans = [...new Set(times)].flatMap((time) => (time === undefined ? [] : [findSpan(time)]));
  const days = spans.flatMap((span) => [span?.from, span?.to]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const last = findSpan(cutOff)?.to ?? Math.max(...days);
  return { from: countDays(Math.min(...days)), to: countDays(Math.max(last, ...days)) };
}
