import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, type Knowledge } from "../../model/knowledge.ts";
import { findSpan, joinSpans, type Span } from "./spanOf.ts";
import type { Passes } from "../passes.ts";

const read = new WeakMap<Statement, Span | null>();

/** The days of a statement's own time; undefined where it has none. */
export function timeOf(statement: Statement): Span | undefined {
  if (statement.time === undefined) return undefined;
  const known = read.get(statement);
  if (known !== undefined) return known ?? undefined;
  const span = findSpan(statement.time);
  read.set(statement, span ?? null);
  return span;
}

/** Whether entities of a type have a place in time of their own. */
export const happens = (k: Knowledge, id: EntityId): boolean => getTypeOf(k, id).happens === true;

/**
 * The days of what happens: from the first to the last that statements name in which it stands, of those that pass.
 * What none of them gives a time is left out.
 */
export function eventTimes(k: Knowledge, passes: Passes): Map<EntityId, Span> {
  const found = new Map<EntityId, Span>();
  for (const statement of k.dataset.statements) {
    const span = timeOf(statement);
    if (!span || !passes(statement)) continue;
    const { subject, object } = statement;
    for (const id of object === undefined || object === subject ? [subject] : [subject, object]) {
      if (!happens(k, id)) continue;
      const before = found.get(id);
      found.set(id, before ? joinSpans([before, span]) : span);
    }
  }
  return found;
}
