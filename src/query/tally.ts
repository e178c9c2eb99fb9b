import type { Standing, Statement } from "../model/dataset.ts";
import type { EntityId, SourceId } from "../model/ids.ts";
import { getRelationType, isClausePart, type Knowledge } from "../model/knowledge.ts";

/** How much there is of everything a lens can hide; every entry of the vocabulary is there, be it 0. */
export interface Tally {
  /** Entities by type; parts of clauses are not counted. */
  types: Record<string, number>;
  /** Statements by relation group. */
  groups: Record<string, number>;
  /** Statements with any account in a source. */
  sources: Record<SourceId, number>;
  standings: Record<Standing, number>;
}

const zeros = (items: readonly { id: string }[]): Record<string, number> =>
  Object.fromEntries(items.map(({ id }) => [id, 0]));
const count = (table: Record<string, number>, key: string) => (table[key] = (table[key] ?? 0) + 1);

/** Counts entities by type, and statements by relation group, source and standing. */
export function tally(k: Knowledge, entities: ReadonlySet<EntityId>, statements: readonly Statement[]): Tally {
  const { entityTypes, relationGroups } = k.dataset.vocabulary;
  const found: Tally = {
    types: zeros(entityTypes),
    groups: zeros(relationGroups),
    sources: zeros(k.dataset.sources),
    standings: { undisputed: 0, disputed: 0, denied: 0, unconfirmed: 0 },
  };
  for (const id of entities) {
    const entity = k.entities.get(id);
    if (entity && !isClausePart(k, id)) count(found.types, entity.type);
  }
  for (const statement of statements) {
    count(found.groups, getRelationType(k, statement.relation).group);
    count(found.standings, statement.standing);
    for (const source of new Set(statement.accounts.map((account) => account.source))) count(found.sources, source);
  }
  return found;
}
