import type { Labelled } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { ringOf } from "./roundTable/ring.ts";

/** The stretch of the ring that neighbouring clauses of one theme take: radians, anticlockwise from `from` up to the greater `to`, y upwards. */
export interface ThemeArc {
  theme: Labelled;
  from: number;
  to: number;
  clauses: EntityId[];
}

/** The stretches of the ring's bezel and their names, in the order of the clauses; each leaves out the gap to its neighbours. */
export function themeArcs(k: Knowledge): ThemeArc[] {
  return ringOf(k).runs.flatMap(({ theme, clauses, from, to }) =>
    theme ? [{ theme, clauses, from: to, to: from }] : [],
  );
}
