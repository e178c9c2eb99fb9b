import type { Statement } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import { getEntity, getRelationType, isClause, type Knowledge } from "../model/knowledge.ts";
import { egoNetwork } from "../query/egoNetwork.ts";
import { asKnownOn } from "../query/timeline/asKnownOn.ts";
import { timeLens } from "./timeline/timeLens.ts";
import type { Focus, Lens, View } from "./view.ts";

/** What the lens and the focus let through; the graph, the tables, the outline and the status line all read this. */
export interface Shown {
  entities: ReadonlySet<EntityId>;
  /** With an entity as object or with a literal; both ends are shown. */
  statements: readonly Statement[];
}

/** What a lens lets through of a knowledge, but for what hangs on what else is shown. */
interface Passing {
  k: Knowledge;
  lens: Lens;
  statement: (statement: Statement) => boolean;
  entity: (id: EntityId) => boolean;
}

function passingOf(k: Knowledge, lens: Lens): Passing {
  const passes = (statement: Statement) => passesUndated(k, lens, statement);
  const time = lens.time && timeLens(k, lens.time, passes);
  const isTyped = (id: EntityId) => !lens.types.includes(getEntity(k, id).type);
  if (!time) return { k, lens, statement: passes, entity: isTyped };
  return {
    k,
    lens,
    statement: (one) => passes(one) && time.statement(one),
    entity: (id) => isTyped(id) && time.entity(id),
  };
}

/** Whether a statement passes the lens but for its ends and its time. */
export const passesUndated = (k: Knowledge, lens: Lens, statement: Statement): boolean =>
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

/** What clauses that are named are a part of: the whole clause, and the text to which it belongs. */
const wholesOf = (k: Knowledge, named: ReadonlySet<EntityId>): EntityId[] =>
  [...named].flatMap((id) => {
    const parent = isClause(k, id) ? getEntity(k, id).partOf : undefined;
    return parent === undefined ? [] : [parent, ...wholesOf(k, new Set([parent]))];
  });

/**
 * Entities of the types and times that are shown, without those of which only what is hidden tells. The focus stays, and
 * so do clauses and what no statement names, unless the lens asks what was known on a day or only for what has a date.
 */
function entitiesOf({ k, lens, statement, entity }: Passing, focus: Focus | undefined): Set<EntityId> {
  const { groups, sources, standings, time, known } = lens;
  const open = new Set(k.dataset.entities.map(({ id }) => id).filter(entity));
  if (groups.length + sources.length + standings.length === 0 && !time && known === undefined) return open;
  const isOpen = (s: Statement) => open.has(s.subject) && (s.object === undefined || open.has(s.object));
  const still = namedIn(
    k.dataset.statements.filter((s) => statement(s) && isOpen(s)),
    sources,
  );
  const strict = known !== undefined || time?.datedOnly === true;
  if (strict) {
    for (const id of wholesOf(k, still)) still.add(id);
    return new Set([...open].filter((id) => still.has(id) || id === focus?.id));
  }
  const ever = namedIn(k.dataset.statements, []);
  return new Set([...open].filter((id) => still.has(id) || !ever.has(id) || isClause(k, id) || id === focus?.id));
}

/** What is near the focus, walking over what is shown only. */
function nearFocus({ k, statement }: Passing, focus: Focus, allowed: ReadonlySet<EntityId>): Set<EntityId> {
  const open = (id: EntityId | undefined) => id === undefined || id === focus.id || allowed.has(id);
  return egoNetwork(k, focus.id, focus.hops, (s) => statement(s) && open(s.subject) && open(s.object));
}

/** The entities and statements of a view, as known on the lens's day; clause parts count as shown with their clause. */
export function shownIn(whole: Knowledge, { lens, focus }: Pick<View, "lens" | "focus">): Shown {
  const k = lens.known === undefined ? whole : asKnownOn(whole, lens.known);
  const passing = passingOf(k, lens);
  const allowed = entitiesOf(passing, focus);
  const near = focus && k.entities.has(focus.id) ? nearFocus(passing, focus, allowed) : undefined;
  const entities = near ? new Set([...allowed].filter((id) => near.has(id))) : allowed;
  const statements = k.dataset.statements.filter(
    (s) => passing.statement(s) && entities.has(s.subject) && (s.object === undefined || entities.has(s.object)),
  );
  return { entities, statements };
}

/** The name that the outline, tables and announcements use: a clause with its number, anything else by its label. */
export const nameOf = (k: Knowledge, id: EntityId): string => {
  const { label, number } = getEntity(k, id);
  return number ? `${number} ${label}` : label;
};
