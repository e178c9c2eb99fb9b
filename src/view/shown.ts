import type { EntityId, SourceId, Statement } from "../model/dataset.ts";
import { getEntity, getRelationType, isClause, type Knowledge } from "../model/knowledge.ts";
import { egoNetwork } from "../query/egoNetwork.ts";
import type { Focus, Lens, View } from "./view.ts";

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

/** Everything that is named in a statement, as one of its ends, its place or a speaker; with `hidden`, only in sources that are shown. */
function namedIn(k: Knowledge, hidden: readonly SourceId[]): Set<EntityId> {
  const named = new Set<EntityId>();
  const add = (...ids: (EntityId | undefined)[]) => ids.forEach((id) => id !== undefined && named.add(id));
  for (const { subject, object, place, accounts } of k.dataset.statements) {
    const heard = accounts.filter(({ source }) => !hidden.includes(source));
    if (heard.length > 0) add(subject, object, place, ...heard.map(({ by }) => by));
  }
  return named;
}

/** Entities of the types that are shown, without those that are named only in sources that are hidden; clauses always stay. */
function entitiesOf(k: Knowledge, { types, sources }: Lens): Set<EntityId> {
  const ids = k.dataset.entities.filter(({ type }) => !types.includes(type)).map(({ id }) => id);
  if (sources.length === 0) return new Set(ids);
  const [ever, still] = [namedIn(k, []), namedIn(k, sources)];
  return new Set(ids.filter((id) => still.has(id) || !ever.has(id) || isClause(k, id)));
}

/** What is near the focus, walking over what is shown only. */
function nearFocus(k: Knowledge, lens: Lens, focus: Focus, allowed: ReadonlySet<EntityId>): Set<EntityId> {
  const open = (id: EntityId | undefined) => id === undefined || id === focus.id || allowed.has(id);
  return egoNetwork(k, focus.id, focus.hops, (s) => passes(k, lens, s) && open(s.subject) && open(s.object));
}

/** The entities and statements of a view; clause parts count as shown with their clause. */
export function shownIn(k: Knowledge, { lens, focus }: Pick<View, "lens" | "focus">): Shown {
  const allowed = entitiesOf(k, lens);
  const near = focus && k.entities.has(focus.id) ? nearFocus(k, lens, focus, allowed) : undefined;
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
