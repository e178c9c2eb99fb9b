import type { EntityId } from "../model/ids.ts";
import { topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { everyStatement, type Passes } from "./passes.ts";
import { withParts } from "./withParts.ts";

/**
 * An entity and everything that is up to `hops` relations away from it, in either direction, over the statements that
 * pass. Going between a clause and its parts costs nothing, and a clause brings all its parts along.
 */
export function egoNetwork(k: Knowledge, id: EntityId, hops: number, passes: Passes = everyStatement): Set<EntityId> {
  const found = new Set(withParts(k, topClauseOf(k, id)));
  let edge = [...found];
  for (let hop = 0; hop < hops && edge.length > 0; hop++) {
    const next: EntityId[] = [];
    for (const from of edge) {
      for (const statement of k.statementsOf.get(from) ?? []) {
        if (statement.object === undefined || !passes(statement)) continue;
        const to = statement.subject === from ? statement.object : statement.subject;
        if (found.has(to)) continue;
        for (const one of withParts(k, topClauseOf(k, to))) {
          found.add(one);
          next.push(one);
        }
      }
    }
    edge = next;
  }
  return found;
}
