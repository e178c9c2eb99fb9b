import type { Statement } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
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

/** Everything that is named in these statements, as one of their ends, their place or a speaker in a source that is not hidden. */
function namedIn(statements: readonly Statement[], hidden: readonly SourceId[]): Set<EntityId> {
  const named = new Set<EntityId>();
  for (const { subject, object, place, accounts } of statements) {
    const speakers = accounts.filter(({ source }) => !hidden.includes(source)).map(({ by }) => by);
    for (const id of [subject, object, place, ...speakers]) if (id !== undefined) named.add(id);
  }
  return named;
}

/** Entities of the types that are shown, without those of which only what is hidden tells; clauses and the focus stay. */
function entitiesOf(k: Knowledge, lens: Lens, focus: Focus | undefined): Set<EntityId> {
  const ids = k.dataset.entities.filter(({ type }) => !lens.types.includes(type)).map(({ id }) => id);
  if (lens.groups.length + lens.sources.length + lens.standings.length === 0) return new Set(ids);
  const typed = new Set(ids);
  const open = (s: Statement) => typed.has(s.subject) && (s.object === undefined || typed.has(s.object));
  const ever = namedIn(k.dataset.statements, []);
  const still = namedIn(
    k.dataset.statements.filter((s) => passes(k, lens, s) && open(s)),
    lens.sources,
  );
  return new Set(ids.filter((id) => still.has(id) || !ever.has(id) || isClause(k, id) || id === focus?.id));
}

/** What is near the focus, walking over what is shown only. */
function nearFocus(k: Knowledge, lens: Lens, focus: Focus, allowed: ReadonlySet<EntityId>): Set<EntityId> {
  const open = (id: EntityId | undefined) => id === undefined || id === focus.id || allowed.has(id);
  return egoNetwork(k, focus.id, focus.hops, (s) => passes(k, lens, s) && open(s.subject) && open(s.object));
}

/** The entities and statements of a view; clause parts count as shown with their clause. */
export function shownIn(k: Knowledge, { lens, focus }: Pick<View, "lens" | "focus">): Shown {
  const allowed = entitiesOf(k, lens, focus);
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
