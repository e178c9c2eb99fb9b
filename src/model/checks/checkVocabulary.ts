import type { Breach, Path } from "../breach.ts";
import type { EntityType, RelationType } from "../dataset.ts";
import { hintNearest } from "../nearest.ts";
import { pictograms } from "../pictograms.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

/** A CSS colour of six hex digits. */
export const colourForm = /^#[0-9A-Fa-f]{6}$/;

const checkEntityType = ({ pictogram, colour }: EntityType, path: Path): Breach[] => {
  const breaches: Breach[] = [];
  if (!Object.hasOwn(pictograms, pictogram)) {
    const names = Object.keys(pictograms);
    const hint = hintNearest(pictogram, names, `one of ${names.join(", ")}`);
    breaches.push({ path: [...path, "pictogram"], message: `there is no pictogram "${pictogram}"`, hint });
  }
  for (const ground of ["light", "dark"] as const)
    if (!colourForm.test(colour[ground]))
      breaches.push({
        path: [...path, "colour", ground],
        message: `"${colour[ground]}" is no colour`,
        hint: 'six hex digits after a hash, such as "#1F5FA8"',
      });
  return breaches;
};

const checkRelationType = (relation: RelationType, path: Path, tables: Tables): Breach[] => {
  const { domain, range = [], group, role, symmetric } = relation;
  const types = (ids: string[], key: string) =>
    ids.flatMap((id, index) => checkKnown(id, tables.entityTypes, "entity type", [...path, key, index], tables));
  const breaches = [
    ...types(domain, "domain"),
    ...types(range, "range"),
    ...checkKnown(group, tables.groups, "relation group", [...path, "group"], tables),
  ];
  if (domain.length === 0)
    breaches.push({ path: [...path, "domain"], message: "no subject is possible", hint: "at least one entity type" });
  if (relation.range?.length === 0)
    breaches.push({
      path: [...path, "range"],
      message: "no object is possible",
      hint: "at least one entity type, or no `range` at all where the object is a literal value",
    });
  if (role !== undefined)
    domain.forEach((id, index) => {
      const kind = tables.entityTypes.get(id)?.kind;
      if (kind !== undefined && kind !== "clause")
        breaches.push({
          path: [...path, "domain", index],
          message: `"${id}" is no clause, and only a clause gives the role ${role}`,
          hint: "a domain of clause types, or no `role`",
        });
    });
  if (role !== undefined && relation.range === undefined)
    breaches.push({ path: [...path, "role"], message: "a literal value has no role", hint: "a `range`, or no `role`" });
  if (symmetric === true && relation.range === undefined)
    breaches.push({
      path: [...path, "symmetric"],
      message: "a relation to a literal value is not symmetric",
      hint: "a `range`",
    });
  return breaches;
};

/** Types name pictograms, groups and types that exist, and roles come from clauses only. */
export const checkVocabulary = (tables: Tables): Breach[] => {
  const { entityTypes, relationTypes } = tables.dataset.vocabulary;
  return [
    ...entityTypes.flatMap((type, index) => checkEntityType(type, ["vocabulary", "entityTypes", index])),
    ...relationTypes.flatMap((type, index) => checkRelationType(type, ["vocabulary", "relationTypes", index], tables)),
  ];
};
