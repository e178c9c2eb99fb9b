import type { Breach, Path } from "../breach.ts";
import type { Condition } from "../dataset.ts";
import { checkAccounts } from "./checkAccounts.ts";
import { checkKnown, findIsClause } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkCondition = (condition: Condition, path: Path, tables: Tables): Breach[] => {
  const { id, clause, actor, consequences, accounts } = condition;
  const breaches = [
    ...checkKnown(clause, tables.entities, "entity", [...path, "clause"], tables),
    ...checkKnown(actor, tables.entities, "entity", [...path, "actor"], tables),
    ...consequences.flatMap(({ on }, index) =>
      checkKnown(on, tables.entities, "entity", [...path, "consequences", index, "on"], tables),
    ),
    ...checkAccounts(accounts, [...path, "accounts"], `the condition "${id}"`, tables),
  ];
  if (findIsClause(clause, tables) === false)
    breaches.push({
      path: [...path, "clause"],
      message: `"${clause}" is no clause`,
      hint: "the id of the clause that has the trigger",
    });
  if (consequences.length === 0)
    breaches.push({
      path: [...path, "consequences"],
      message: `the condition "${id}" sets nothing off`,
      hint: "at least one { effect, on }",
    });
  return breaches;
};

/** A condition stands in a clause and sets something off. */
export const checkConditions = (tables: Tables): Breach[] =>
  tables.dataset.conditions.flatMap((condition, index) => checkCondition(condition, ["conditions", index], tables));
