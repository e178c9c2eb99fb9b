import type { Labelled } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import { isClausePart, type Knowledge } from "../../model/knowledge.ts";

/** Steps by which a change of theme widens the distance of two clauses. */
const gap = 0.62;

/** Neighbouring clauses of one theme; angles in radians, y upwards, `from` at the end reached first clockwise. */
export interface Run {
  theme?: Labelled;
  clauses: EntityId[];
  from: number;
  to: number;
}

export interface Ring {
  /** The angle of each clause in order, clockwise from twelve o'clock. */
  angles: Map<EntityId, number>;
  runs: Run[];
  /** The angle between neighbours within a theme; Infinity without clauses. */
  step: number;
}

/** The clauses on the ring, in the dataset's order: those that are not part of a clause. */
export const ringClauses = (k: Knowledge): EntityId[] =>
  k.dataset.entities
    .filter(({ id, type }) => k.entityTypes.get(type)?.kind === "clause" && !isClausePart(k, id))
    .map(({ id }) => id);

function runsOf(k: Knowledge): { theme?: string; clauses: EntityId[] }[] {
  const runs: { theme?: string; clauses: EntityId[] }[] = [];
  for (const id of ringClauses(k)) {
    const theme = k.entities.get(id)?.theme;
    const last = runs.at(-1);
    if (last && last.theme === theme) last.clauses.push(id);
    else runs.push({ theme, clauses: [id] });
  }
  return runs;
}

/** Seats the clauses on the ring, the seam between last and first at twelve o'clock. */
export function ringOf(k: Knowledge): Ring {
  const runs = runsOf(k);
  const count = runs.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const step = (2 * Math.PI) / (count + gap * runs.length);
  const angles = new Map<EntityId, number>();
  let at = gap / 2 + 0.5;
  const seated = runs.map(({ theme, clauses }): Run => {
    const from = Math.PI / 2 - (at - 0.5) * step;
    for (const id of clauses) angles.set(id, Math.PI / 2 - at++ * step);
    const to = Math.PI / 2 - (at - 0.5) * step;
    at += gap;
    return { theme: k.dataset.vocabulary.themes.find(({ id }) => id === theme), clauses, from, to };
  });
  return { angles, runs: seated, step: count > 0 ? step : Infinity };
}
