import type { EntityId, Statement } from "../model/dataset.ts";
import { getEntity, getRelationType, isClause, type Knowledge } from "../model/knowledge.ts";
import { egoNetwork } from "../query/egoNetwork.ts";
import type { Lens, View } from "./view.ts";

/** What the lens and the focus let through; the graph, the tables, the outline and the status line all read this. */
export interface Shown {
  entities: ReadonlySet<EntityId>;
  /** With an entity as object or with a literal; both ends are shown. */
  statements: readonly Statement[];
}

const passes = (k: Knowledge, lens: Lens, statement: Statement): boolean =>
  !lens.groups.includes(getRelationType(k, statement.relation).group) &&
  !lens.standings.includes(statement.standing) &&
  statement.accounts.some(({ source }) => !lens.sources.includes(source));

/** Entities that are hidden by their type, or that are named only in sources that are hidden. */
function entitiesOf(k: Knowledge, lens: Lens): Set<EntityId> {
  const told = (id: EntityId) => {
    const all = k.statementsOf.get(id) ?? [];
    return all.length === 0 || all.some((s) => s.accounts.some(({ source }) => !lens.sources.includes(source)));
  };
  return new Set(
    k.dataset.entities
      .filter(
        ({ id, type }) => !lens.types.includes(type) && (lens.sources.length === 0 || isClause(k, id) || told(id)),
      )
      .map(({ id }) => id),
  );
}

/** The entities and statements of a view; clause parts count as shown with their clause. */
export function shownIn(k: Knowledge, view: Pick<View, "lens" | "focus">): Shown {
  const { lens, focus } = view;
  const allowed = entitiesOf(k, lens);
  const near =
    focus && k.entities.has(focus.id) ? egoNetwork(k, focus.id, focus.hops, (s) => passes(k, lens, s)) : undefined;
  const entities = near ? new Set([...allowed].filter((id) => near.has(id))) : allowed;
  const statements = k.dataset.statements.filter(
    (s) => passes(k, lens, s) && entities.has(s.subject) && (s.object === undefined || entities.has(s.object)),
  );
  return { entities, statements };
}

/** The name that the outline, tables and announcements use: a clause with its number, anything else by its label. */
export const nameOf = (k: Knowledge, id: EntityId): string => {
  const { label, number } = getEntity(k, id);
  return number ? `${number} ${label}` : label;
};
