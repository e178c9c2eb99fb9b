import type { Breach, Path } from "../breach.ts";
import type { Entity } from "../dataset.ts";
import { checkKnown, findIsClause } from "./tables.ts";
import type { Tables } from "./tables.ts";

const isInCircle = (id: string, { entities }: Tables): boolean => {
  const seen = new Set<string>();
  let at = entities.get(id)?.partOf;
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = entities.get(at)?.partOf;
  }
  return false;
};

const checkPart = ({ id, partOf, number }: Entity, path: Path, tables: Tables): Breach[] => {
  const isClause = findIsClause(id, tables) === true;
  if (partOf === undefined)
    return isClause && number?.includes(".") === true
      ? [{ path, message: `the clause part "${id}" belongs to no clause`, hint: "`partOf`, the id of the clause" }]
      : [];
  const place = [...path, "partOf"];
  const breaches = checkKnown(partOf, tables.entities, "entity", place, tables);
  if (isInCircle(id, tables))
    breaches.push({ path: place, message: `"${id}" is a part of itself`, hint: "parts without a circle" });
  const parent = tables.entityTypes.get(tables.entities.get(partOf)?.type ?? "");
  if (!isClause || parent === undefined || parent.kind === "clause") return breaches;
  if (number?.includes(".") === true)
    breaches.push({
      path: place,
      message: `"${partOf}" is no clause, and part ${number} belongs to one`,
      hint: "the id of the clause",
    });
  else if (parent.kind !== "thing")
    breaches.push({
      path: place,
      message: `a clause is no part of "${partOf}"`,
      hint: "the id of a clause, or of the agreement it stands in",
    });
  return breaches;
};

/** A clause that has no parts is its own only part. */
const checkClause = (entity: Entity, path: Path, isPart: boolean, hasParts: boolean, hasRole: boolean): Breach[] => {
  const what = isPart ? "clause part" : "clause";
  const { id, number, modality, unsaid = [] } = entity;
  const breaches: Breach[] = [];
  if (number === undefined)
    breaches.push({ path, message: `the clause "${id}" has no number`, hint: 'for example `number: "10.b"`' });
  if (hasParts && !isPart) return breaches;
  if (modality === undefined)
    breaches.push({
      path,
      message: `the ${what} "${id}" has no modality`,
      hint: "what it does: `modality: obligation`, ...",
    });
  if (!hasRole && !hasParts && unsaid.length === 0)
    breaches.push({
      path,
      message: `the ${what} "${id}" gives nobody a role and leaves nothing unsaid`,
      hint: "a statement that gives a role, such as `binds`, or an `unsaid` item such as { what: bearer, note: ... }",
    });
  return breaches;
};

const checkOther = (entity: Entity, path: Path): Breach[] =>
  (["number", "modality", "theme"] as const)
    .filter((key) => entity[key] !== undefined)
    .map((key) => ({
      path: [...path, key],
      message: `"${entity.id}" is no clause and has no ${key}`,
      hint: `no \`${key}\``,
    }));

/** Clauses that give a role, or may: whose statements could not all be read, or name a relation type that is not there. */
const findGivers = ({ dataset, relationTypes, known }: Tables): { has(id: string): boolean } => {
  if (known.size > 0) return { has: () => true };
  const giving = dataset.statements.filter(({ relation }) => {
    const type = relationTypes.get(relation);
    return type === undefined || type.role !== undefined;
  });
  return new Set(giving.map(({ subject }) => subject));
};

/** Entities are of known types and themes; parts make no circle; clauses have numbers, and their parts say what they do to whom. */
export const checkEntities = (tables: Tables): Breach[] => {
  const givers = findGivers(tables);
  const wholes = new Set(tables.dataset.entities.map(({ partOf }) => partOf));
  return tables.dataset.entities.flatMap((entity, index) => {
    const path = ["entities", index];
    const isClause = findIsClause(entity.id, tables);
    const isPart = entity.partOf !== undefined && findIsClause(entity.partOf, tables) === true;
    return [
      ...checkKnown(entity.type, tables.entityTypes, "entity type", [...path, "type"], tables),
      ...checkKnown(entity.theme, tables.themes, "theme", [...path, "theme"], tables),
      ...checkPart(entity, path, tables),
      ...(isClause === true ? checkClause(entity, path, isPart, wholes.has(entity.id), givers.has(entity.id)) : []),
      ...(isClause === false ? checkOther(entity, path) : []),
    ];
  });
};
