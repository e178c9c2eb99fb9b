import type { EntityType, Labelled } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, isClause, type Knowledge } from "../model/knowledge.ts";
import type { Shown } from "./shown.ts";

/** A clause or a part of one, with its own parts. */
export interface OutlineClause {
  id: EntityId;
  parts: OutlineClause[];
}

/** What is shown, as lists within lists: themes with their clauses and parts, then types with their entities. */
export interface Outline {
  /** Runs of neighbouring clauses that share a theme; a theme that comes again stands again. */
  themes: { theme?: Labelled; clauses: OutlineClause[] }[];
  types: { type: EntityType; entities: EntityId[] }[];
}

/** Everything shown in reading order: clauses as in the agreement, other entities by type and name. */
export function outlineOf(k: Knowledge, shown: Pick<Shown, "entities">): Outline {
  const has = (id: EntityId) => shown.entities.has(id);
  const clause = (id: EntityId): OutlineClause => ({
    id,
    parts: (k.partsOf.get(id) ?? []).filter((part) => has(part) && isClause(k, part)).map(clause),
  });
  const hasParent = (id: EntityId): boolean => {
    const parent = getEntity(k, id).partOf;
    return parent !== undefined && isClause(k, parent) && has(parent);
  };
  const themes: Outline["themes"] = [];
  for (const { id, theme: themeId } of k.dataset.entities) {
    if (!has(id) || !isClause(k, id) || hasParent(id)) continue;
    const last = themes.at(-1);
    if (last && last.theme?.id === themeId) last.clauses.push(clause(id));
    else
      themes.push({ theme: k.dataset.vocabulary.themes.find((theme) => theme.id === themeId), clauses: [clause(id)] });
  }
  const byName = (a: EntityId, b: EntityId) => getEntity(k, a).label.localeCompare(getEntity(k, b).label, "en");
  const types = k.dataset.vocabulary.entityTypes
    .filter(({ kind }) => kind !== "clause")
    .map((type) => ({
      type,
      entities: k.dataset.entities
        .filter((one) => one.type === type.id && has(one.id))
        .map(({ id }) => id)
        .toSorted(byName),
    }))
    .filter(({ entities }) => entities.length > 0);
  return { themes, types };
}
