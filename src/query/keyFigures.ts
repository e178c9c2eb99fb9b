import type { EntityId } from "../model/ids.ts";
import { isClausePart, type Knowledge } from "../model/knowledge.ts";

/** A number worth knowing first, and what it counts. */
export interface KeyFigure {
  of: "clauses" | "entities" | "statements" | "sources" | "disputes";
  label: string;
  value: number;
}

const figure = (of: KeyFigure["of"], one: string, value: number): KeyFigure => ({
  of,
  label: value === 1 ? one : of,
  value,
});

/** The size of a dataset: its clauses by their own name, other entities, both only of those `among`; statements, sources, disputes. */
export function keyFigures(k: Knowledge, among: { has: (id: EntityId) => boolean } = k.entities): KeyFigure[] {
  const { dataset } = k;
  const entities = dataset.entities.filter(({ id }) => among.has(id));
  const clauseTypes = dataset.vocabulary.entityTypes.filter(({ kind }) => kind === "clause");
  const isOf = (types: readonly { id: string }[]) => (entity: { type: string }) =>
    types.some(({ id }) => id === entity.type);
  const clauses = clauseTypes.map((type): KeyFigure => {
    const value = entities.filter(isOf([type])).filter(({ id }) => !isClausePart(k, id)).length;
    return { of: "clauses", label: (value === 1 ? type.label : type.plural).toLowerCase(), value };
  });
  return [
    ...clauses,
    figure("entities", "entity", entities.filter((entity) => !isOf(clauseTypes)(entity)).length),
    figure("statements", "statement", dataset.statements.length),
    figure("sources", "source", dataset.sources.length),
    figure("disputes", "dispute", dataset.disputes.length),
  ];
}
