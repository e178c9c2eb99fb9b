import { countDated, type Dated } from "../../query/timeline/countDated.ts";
import { timelineOf, type Timeline } from "../../query/timeline/timelineOf.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { passesUndated, type Shown } from "../shown.ts";
import type { Lens } from "../view.ts";

/** The timeline of what is shown. An event has its days also from statements that pass the lens and whose other end is hidden. */
export function timelineIn(k: Knowledge, lens: Lens, { entities, statements }: Shown): Timeline {
  const timeline = timelineOf(k, { passes: (statement) => passesUndated(k, lens, statement) });
  const open = new Set(statements);
  return {
    ...timeline,
    moments: timeline.moments.filter(({ statement }) => open.has(statement)),
    undated: timeline.undated.filter((statement) => open.has(statement)),
    events: timeline.events.filter(({ entity }) => entities.has(entity)),
    undatedEvents: timeline.undatedEvents.filter((id) => entities.has(id)),
  };
}

/** How much of what is shown has a date: what the page of time and every answer about it say. */
export const datedIn = (k: Knowledge, lens: Lens, { statements }: Shown, timeline: Timeline): Dated =>
  countDated(k, timeline, { statements, without: lens.sources });
