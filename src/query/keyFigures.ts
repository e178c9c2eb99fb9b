import { isClausePart, type Knowledge } from "../model/knowledge.ts";

/** A number worth knowing first, and what it counts. */
export interface KeyFigure {
  label: string;
  value: number;
}

/** The size of a dataset: its clauses by their own name, other entities, relations between entities, sources, disputed statements. */
export function keyFigures(k: Knowledge): KeyFigure[] {
  const { dataset } = k;
  const clauseTypes = dataset.vocabulary.entityTypes.filter(({ kind }) => kind === "clause");
  const isOf = (types: readonly { id: string }[]) => (entity: { type: string }) =>
    types.some(({ id }) => id === entity.type);
  const clauses = clauseTypes.map((type): KeyFigure => {
    const value = dataset.entities.filter(isOf([type])).filter(({ id }) => !isClausePart(k, id)).length;
    return { label: (value === 1 ? type.label : type.plural).toLowerCase(), value };
  });
  return [
    ...clauses,
    { label: "entities", value: dataset.entities.filter((entity) => !isOf(clauseTypes)(entity)).length },
    { label: "relations", value: dataset.statements.filter(({ object }) => object !== undefined).length },
    { label: "sources", value: dataset.sources.length },
    { label: "disputed", value: dataset.statements.filter(({ standing }) => standing === "disputed").length },
  ];
}
