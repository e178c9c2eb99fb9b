import type { EntityId } from "../../model/ids.ts";
import { isClause, type Knowledge } from "../../model/knowledge.ts";
import type { Findings } from "../../query/structure/measure.ts";
import type { Marking, Markings } from "../marking.ts";
import { coloursOf } from "./colourKey.ts";
import { plainTint, rampTints } from "./palettes.ts";
import { scoresOf } from "./scoresOf.ts";
import { radiusBy } from "./radiusBy.ts";

/** What sizes and colours of marks follow. */
export interface Followed {
  sizes?: Findings | undefined;
  colours?: Findings | undefined;
}

/** Marks whose sizes and colours follow findings; parts of clauses are left as they are. */
export function markMeasured(k: Knowledge, ids: Iterable<EntityId>, { sizes, colours }: Followed): Markings {
  const scores = sizes && scoresOf(sizes);
  const radius = scores && radiusBy(scores.values());
  const tints = colours && coloursOf(colours);
  const plain = { tint: colours?.says === "groups" ? plainTint : rampTints[0]! };
  const markings = new Map<EntityId, Marking>();
  for (const id of ids)
    markings.set(id, {
      ...(radius && { size: radius(scores.get(id) ?? 0) }),
      ...(tints && (tints.get(id) ?? plain)),
      ...(tints && isClause(k, id) && { edge: "thick" }),
    });
  return markings;
}
