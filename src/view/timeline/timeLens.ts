import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { readDay, spansMeet, type Span } from "../../query/timeline/spanOf.ts";
import { eventTimes, happens, timeOf } from "../../query/timeline/timesOf.ts";
import type { TimeWindow } from "../view.ts";

/** What a window in time lets through. */
export interface TimeLens {
  entity: (id: EntityId) => boolean;
  /** By its own time, or by having a time at all; that its ends pass is for the caller to see. */
  statement: (statement: Statement) => boolean;
}

/**
 * Lets through what may lie in a window: statements by their own time, things that happen by the times of the statements
 * in which they stand, as far as these pass the rest of the lens. When something was said is no time of its own. What
 * has no time passes, unless only what has one is wanted; a statement of something that has one shares it.
 */
export function timeLens(
  k: Knowledge,
  { from, to, datedOnly = false }: TimeWindow,
  passes: (statement: Statement) => boolean,
): TimeLens {
  const window: Span = { from: readDay(from), to: readDay(to) };
  const events = eventTimes(k, passes);
  const isDated = (id: EntityId | undefined) => id !== undefined && events.has(id);
  return {
    entity(id) {
      const span = events.get(id);
      return span ? spansMeet(span, window) : !datedOnly || !happens(k, id);
    },
    statement(statement) {
      const span = timeOf(statement);
      if (span) return spansMeet(span, window);
      return !datedOnly || isDated(statement.subject) || isDated(statement.object);
    },
  };
}
