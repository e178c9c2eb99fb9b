import type { Breach, Path } from "../breach.ts";
import type { RelationType, Statement } from "../dataset.ts";
import { standingOf } from "../standingOf.ts";
import { checkAccounts } from "./checkAccounts.ts";
import { checkTime } from "./checkTime.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkEnd = (
  id: string | undefined,
  allowed: string[] | undefined,
  relation: RelationType,
  path: Path,
  tables: Tables,
): Breach[] => {
  const type = tables.entities.get(id ?? "")?.type;
  if (id === undefined || type === undefined || allowed === undefined || allowed.includes(type)) return [];
  if (!allowed.every((one) => tables.entityTypes.has(one))) return [];
  const end = path.at(-1) as string;
  return [
    {
      path,
      message: `"${id}" is of type ${type}, which can't be ${end} of \`${relation.id}\``,
      hint: `${end} of type ${allowed.join(", ")}`,
    },
  ];
};

const checkObject = ({ id, object, value }: Statement, relation: RelationType, path: Path): Breach[] => {
  const wanted = relation.range === undefined ? "value" : "object";
  const other = wanted === "value" ? "object" : "value";
  const has = { object: object !== undefined, value: value !== undefined };
  const breaches: Breach[] = [];
  const hint =
    wanted === "value"
      ? "`value`, a literal text"
      : `\`object\`, the id of an entity of type ${relation.range?.join(", ")}`;
  if (has[other])
    breaches.push({
      path: [...path, other],
      message: `\`${relation.id}\` takes no ${other}`,
      hint: has[wanted] ? `only ${hint}` : hint,
    });
  else if (!has[wanted]) breaches.push({ path, message: `the statement "${id}" has no ${wanted}`, hint });
  return breaches;
};

const checkStatement = (statement: Statement, path: Path, tables: Tables): Breach[] => {
  const { id, subject, relation, object, time, place, accounts, standing } = statement;
  const type = tables.relationTypes.get(relation);
  const breaches = [
    ...checkKnown(subject, tables.entities, "entity", [...path, "subject"], tables),
    ...checkKnown(relation, tables.relationTypes, "relation type", [...path, "relation"], tables),
    ...checkKnown(object, tables.entities, "entity", [...path, "object"], tables),
    ...checkKnown(place, tables.entities, "entity", [...path, "place"], tables),
    ...checkTime(time, [...path, "time"]),
    ...checkAccounts(accounts, [...path, "accounts"], `the statement "${id}"`, tables),
  ];
  if (type !== undefined)
    breaches.push(
      ...checkObject(statement, type, path),
      ...checkEnd(subject, type.domain, type, [...path, "subject"], tables),
      ...checkEnd(object, type.range, type, [...path, "object"], tables),
    );
  const derived = standingOf(accounts, tables);
  if (standing !== derived)
    breaches.push({
      path: [...path, "standing"],
      message: `the standing is ${standing}, but its accounts make it ${derived}`,
      hint: derived,
    });
  return breaches;
};

/** Statements join known things as their relation type demands, and stand as their accounts make them stand. */
export const checkStatements = (tables: Tables): Breach[] =>
  tables.dataset.statements.flatMap((statement, index) => checkStatement(statement, ["statements", index], tables));
