import type { EntityId } from "../../model/ids.ts";
import type { Findings } from "../../query/structure/measure.ts";

/**
 * A number for each entity of a finding, by which its mark can be sized: its score; of groups, how many are in its own; of
 * bridges, how many end there; of articulation points, how many parts more there would be without it.
 */
export function scoresOf(findings: Findings): ReadonlyMap<EntityId, number> {
  switch (findings.says) {
    case "scores":
      return new Map(findings.scores.map(({ entity, score }) => [entity, score]));
    case "groups":
      return new Map(findings.groups.flatMap((group) => group.map((id) => [id, group.length] as const)));
    case "bridges": {
      const ends = new Map<EntityId, number>();
      for (const { from, to } of findings.bridges) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
      return ends;
    }
    case "articulations":
      return new Map(findings.articulations.map(({ entity, parts }) => [entity, parts - 1]));
  }
}

/** The greatest of some numbers, 0 where there are none. */
export const greatest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
};
