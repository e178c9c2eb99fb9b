import type { Statement } from "../../../model/dataset.ts";
import type { Edtf, EntityId } from "../../../model/ids.ts";
import { getSource, type Knowledge } from "../../../model/knowledge.ts";
import { count, figure } from "../../../query/count.ts";
import { knownOn } from "../../../query/timeline/knownOn.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { writeWhen } from "../../../query/writeWhen.ts";
import type { TimelineLanes } from "../../../view/timeline/timelineLanes.ts";

/** What opens under the timeline: entities or statements under a title. */
export interface Details {
  title: string;
  entities: readonly EntityId[];
  statements: readonly Statement[];
  /** What is to be known of them, in a sentence. */
  note?: string;
}

/** A list of what has no date, by its button. */
export interface UndatedList extends Details {
  id: string;
  label: string;
}

/** The lists of what is not shown as known on a day, each with why. */
export function unknownLists(whole: Knowledge, day: Edtf): UndatedList[] {
  const { perhaps, later, undated } = knownOn(whole, day);
  const on = writeDate(day);
  const lists: UndatedList[] = [
    {
      id: "perhaps known",
      label: `${figure(perhaps.length)} perhaps`,
      title: `Perhaps said by ${on}`,
      note: `Their accounts have dates too vague to tell, such as a month that ends later: each may have been given by ${on} or after. What is not sure is not shown as known.`,
      entities: [],
      statements: perhaps.map(({ statement }) => statement),
    },
    {
      id: "known later",
      label: `${figure(later.length)} later`,
      title: `Said after ${on}`,
      entities: [],
      statements: later,
    },
    {
      id: "known at no time",
      label: `${figure(undated.length)} at no known time`,
      title: "Said at no known time",
      note: "Neither their accounts nor the sources of these have a date. By the day on which the dataset ends they had been given.",
      entities: [],
      statements: undated,
    },
  ];
  return lists.filter(({ statements }) => statements.length > 0);
}

const distinct = (told: readonly { statement: Statement }[]) => [...new Set(told.map(({ statement }) => statement))];

/** The lists of what has no date: what happened, what was so, and what each source said at no known time. */
export function undatedLists(
  k: Knowledge,
  { undatedEvents, undatedStatements, undatedSayings }: TimelineLanes,
): UndatedList[] {
  const lists: UndatedList[] = [
    {
      id: "undated events",
      label: count(undatedEvents.length, "event"),
      title: "Events of which no statement has a time",
      entities: undatedEvents,
      statements: [],
    },
    {
      id: "undated statements",
      label: count(undatedStatements.length, "statement"),
      title: "Statements without a time of their own",
      entities: [],
      statements: undatedStatements,
    },
    ...undatedSayings.map(({ source, told }) => ({
      id: `undated ${source}`,
      label: `${count(told.length, "account")} in ${getSource(k, source).tag}`,
      title: `Said at no known time in ${getSource(k, source).tag}, ${getSource(k, source).title}`,
      entities: [],
      statements: distinct(told),
    })),
  ];
  return lists.filter(({ entities, statements }) => entities.length + statements.length > 0);
}

/** What stands behind an item of the lanes by its id, where it opens a list. */
export function sayingDetails(k: Knowledge, { lanes }: TimelineLanes, id: string): Details | undefined {
  const thing = lanes.flatMap(({ items }) => items).find((item) => item.id === id)?.thing;
  if (thing?.is !== "saying" || thing.saying.time === undefined) return undefined;
  const { tag, title } = getSource(k, thing.saying.source);
  const when = writeWhen(thing.saying.time);
  return { title: `Said ${when} in ${tag}, ${title}`, entities: [], statements: distinct(thing.saying.told) };
}
