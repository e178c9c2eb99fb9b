import type { EntityId } from "../../model/ids.ts";
import { getTypeOf, isClausePart, topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../../query/capital.ts";
import { nameInSentence } from "../../query/sentence.ts";
import type { Places } from "../../state/store.ts";
import type { Shown } from "../../view/shown.ts";

/** The marks that share a shown statement with one, clause parts counted as their clause. */
export function neighboursOf(k: Knowledge, shown: Shown, id: EntityId): EntityId[] {
  const own = topClauseOf(k, id);
  const found = new Set<EntityId>();
  for (const { subject, object } of shown.statements) {
    if (object === undefined) continue;
    const [from, to] = [topClauseOf(k, subject), topClauseOf(k, object)];
    if (from === own && to !== own) found.add(to);
    if (to === own && from !== own) found.add(from);
  }
  return [...found].filter((other) => shown.entities.has(other));
}

/** What is shown, less what the scene that is told has not revealed yet. */
export function withoutHidden(k: Knowledge, shown: Shown, hidden: ReadonlySet<string>): Shown {
  if (hidden.size === 0) return shown;
  const isThere = (id: EntityId) => !hidden.has(id) && !hidden.has(topClauseOf(k, id));
  const isTold = ({ id, subject, object }: Shown["statements"][number]) =>
    !hidden.has(id) && isThere(subject) && (object === undefined || isThere(object));
  return { entities: new Set([...shown.entities].filter(isThere)), statements: shown.statements.filter(isTold) };
}

/** Marks with their places, for those that have one. */
export const placed = (ids: readonly EntityId[], places: Places) =>
  ids.flatMap((id) => {
    const at = places[id];
    return at ? [{ id, at }] : [];
  });

/** Where a walk begins: at what is selected, else at the first clause, else at the first mark. */
export function startOf(k: Knowledge, shown: Shown, selection: readonly EntityId[]): EntityId | undefined {
  const selected = selection.at(-1);
  if (selected !== undefined && shown.entities.has(selected)) return topClauseOf(k, selected);
  const marks = [...shown.entities].filter((id) => !isClausePart(k, id));
  return marks.find((id) => getTypeOf(k, id).kind === "clause") ?? marks[0];
}

/** What is said when a walk comes to a mark. */
export function announceMark(k: Knowledge, shown: Shown, id: EntityId): string {
  const { label, kind } = getTypeOf(k, id);
  const count = neighboursOf(k, shown, id).length;
  const name = nameInSentence(k, id);
  const full = kind === "clause" ? `${name}, ${k.entities.get(id)?.label ?? ""}` : `${name}, ${label.toLowerCase()}`;
  return `${capital(full)}. ${count === 1 ? "1 neighbour" : `${count} neighbours`}.`;
}
