import type { Labelled } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, type Knowledge } from "../model/knowledge.ts";

/** Neighbouring clauses that share a theme. */
export interface ThemeRun {
  theme?: Labelled | undefined;
  clauses: EntityId[];
}

/** Clauses in their order, as runs that share a theme; a theme that comes again stands again. */
export function themeRuns(k: Knowledge, clauses: readonly EntityId[]): ThemeRun[] {
  const runs: ThemeRun[] = [];
  for (const clause of clauses) {
    const id = getEntity(k, clause).theme;
    const last = runs.at(-1);
    if (last && last.theme?.id === id) last.clauses.push(clause);
    else runs.push({ theme: k.dataset.vocabulary.themes.find((theme) => theme.id === id), clauses: [clause] });
  }
  return runs;
}
