import type { Breach, Path } from "../breach.ts";
import type { Dataset, Entity, EntityType, RelationType, Source, Statement } from "../dataset.ts";
import { hintNearest } from "../nearest.ts";

/** A dataset that may lack its places, as it is before it is laid out. */
export type Unplaced = Omit<Dataset, "positions"> & Partial<Pick<Dataset, "positions">>;

/** Look-up tables that every check reads; of ids that stand twice the first is taken. */
export interface Tables {
  dataset: Unplaced;
  entities: ReadonlyMap<string, Entity>;
  statements: ReadonlyMap<string, Statement>;
  sources: ReadonlyMap<string, Source>;
  entityTypes: ReadonlyMap<string, EntityType>;
  relationTypes: ReadonlyMap<string, RelationType>;
  groups: ReadonlyMap<string, unknown>;
  themes: ReadonlyMap<string, unknown>;
  disputes: ReadonlyMap<string, unknown>;
  /** Ids of rows that could not be read: what points to them is not checked further. */
  known: ReadonlySet<string>;
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.toReversed().map((row) => [row.id, row]));

/** Builds the tables of a dataset. */
export const buildTables = (dataset: Unplaced, known: ReadonlySet<string>): Tables => ({
  dataset,
  entities: byId(dataset.entities),
  statements: byId(dataset.statements),
  sources: byId(dataset.sources),
  entityTypes: byId(dataset.vocabulary.entityTypes),
  relationTypes: byId(dataset.vocabulary.relationTypes),
  groups: byId(dataset.vocabulary.relationGroups),
  themes: byId(dataset.vocabulary.themes),
  disputes: byId(dataset.disputes),
  known,
});

const fewest = 12;

const hintMissing = (id: string, table: ReadonlyMap<string, unknown>, what: string): string => {
  if (table.size === 0) return `there is no ${what} yet`;
  const article = what.startsWith("e") ? "an" : "a";
  return hintNearest(
    id,
    table.keys(),
    table.size <= fewest
      ? `${table.size === 1 ? "only" : "one of"} ${[...table.keys()].join(", ")}`
      : `the id of ${article} ${what}`,
  );
};

/** The breach of naming an id that is not in a table, or none. */
export const checkKnown = (
  id: string | undefined,
  table: ReadonlyMap<string, unknown>,
  what: string,
  path: Path,
  { known }: Tables,
): Breach[] =>
  id === undefined || table.has(id) || known.has(id)
    ? []
    : [{ path, message: `there is no ${what} "${id}"`, hint: hintMissing(id, table, what) }];

/** Whether an entity is of a type that the vocabulary calls a clause; undefined where entity or type is not known. */
export const findIsClause = (id: string, { entities, entityTypes }: Tables): boolean | undefined => {
  const type = entityTypes.get(entities.get(id)?.type ?? "");
  return type === undefined ? undefined : type.kind === "clause";
};
