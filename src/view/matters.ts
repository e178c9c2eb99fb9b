import type { Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { getEntity, getRelationType, isClause, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { groupBy } from "../query/groupBy.ts";

/** Things that are told of one matter: a theme of the clauses, or a kind of relation. */
export interface Matter<T> {
  id: string;
  label: string;
  items: T[];
}

const clauseIn = (k: Knowledge, { subject, object }: Statement): EntityId | undefined =>
  [subject, object].find((id) => id !== undefined && isClause(k, id));

/** Puts what rests on statements under its matter: first the themes in the order of the clauses, then kinds of relations as the vocabulary has them. */
export function sortByMatter<T>(k: Knowledge, items: readonly T[], statementOf: (item: T) => Statement): Matter<T>[] {
  const { themes, relationGroups } = k.dataset.vocabulary;
  const themeOrder = new Map<string, number>();
  for (const { theme } of k.dataset.entities)
    if (theme !== undefined && !themeOrder.has(theme)) themeOrder.set(theme, themeOrder.size);
  const matterOf = (statement: Statement): string => {
    const clause = clauseIn(k, statement);
    const theme = clause === undefined ? undefined : getEntity(k, topClauseOf(k, clause)).theme;
    return theme === undefined ? `group ${getRelationType(k, statement.relation).group}` : `theme ${theme}`;
  };
  const grouped = groupBy(items, (item) => matterOf(statementOf(item)));
  const ordered = [
    ...themes
      .toSorted((a, b) => (themeOrder.get(a.id) ?? 0) - (themeOrder.get(b.id) ?? 0))
      .map(({ id, label }) => ({ id: `theme ${id}`, label })),
    ...relationGroups.map(({ id, label }) => ({ id: `group ${id}`, label })),
  ];
  return ordered.flatMap(({ id, label }) => {
    const found = grouped.get(id);
    return found ? [{ id, label, items: found }] : [];
  });
}
