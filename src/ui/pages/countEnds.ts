import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";

/** How many statements an entity stands in, and how many of them are not undisputed. */
export interface Ends {
  all: number;
  contested: number;
}

/** Counts, for every entity, the statements in which it is subject or object. */
export function countEnds(statements: readonly Statement[]): Map<EntityId, Ends> {
  const found = new Map<EntityId, Ends>();
  for (const { subject, object, standing } of statements) {
    for (const id of new Set([subject, ...(object === undefined ? [] : [object])])) {
      const ends = found.get(id) ?? { all: 0, contested: 0 };
      ends.all++;
      if (standing !== "undisputed") ends.contested++;
      found.set(id, ends);
    }
  }
  return found;
}
