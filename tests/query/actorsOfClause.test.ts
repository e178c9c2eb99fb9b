import { expect, test } from "vitest";
import { actorsOfClause } from "../../src/query/actorsOfClause.ts";
import { harbour } from "../support/harbourAgreement.ts";

const rolesOf = (clause: string) =>
  actorsOfClause(harbour, clause).roles.map(({ role, actors }) => [
    role,
    actors.map(({ entity, statements }) => `${entity} ${statements.map(({ id }) => id).join("+")}`),
  ]);
const beyondOf = (clause: string) =>
  actorsOfClause(harbour, clause).beyond.map(({ entity, reasons }) => [
    entity,
    reasons.map(({ tie, via, statements }) => `${tie} ${via} ${statements.map(({ id }) => id).join("+")}`),
  ]);

test("every role of a clause and of its parts is found, in the order of the roles", () => {
  expect(rolesOf("article-1")).toEqual([
    ["bearer", ["northland r1+r3"]],
    ["beneficiary", ["southland r2"]],
    ["counterparty", ["southland r4"]],
    ["guarantor", ["league r5"]],
    ["overseer", ["pilots r6"]],
    ["concerns", ["strait r7"]],
  ]);
  expect(rolesOf("article-3")).toEqual([["establishes", ["fund r8"]]]);
});

test("a part answers for itself only", () => {
  expect(rolesOf("article-1.b")).toEqual([
    ["bearer", ["northland r3"]],
    ["counterparty", ["southland r4"]],
  ]);
});

test("beyond stand those tied to role holders, to the clause, and to the text it is part of, each with every reason", () => {
  expect(beyondOf("article-1")).toEqual([
    ["north-envoy", ["office northland r11"]],
    ["south-envoy", ["speaking southland r12"]],
    ["eastland", ["membership league r13"]],
    ["critic", ["disputing article-1.a r16"]],
    ["drafter", ["drafting agreement r15"]],
    ["gazette", ["reporting agreement r17"]],
  ]);
});

test("who opposes a role holder, and not the clause, is not named", () => {
  expect(beyondOf("article-1").map(([entity]) => entity)).not.toContain("bystander");
});

test("who denies what is stated of a clause disputes it; who repeats it does not", () => {
  expect(beyondOf("article-2")).toContainEqual(["doubter", ["disputing article-2 r10"]]);
  expect(beyondOf("article-2").map(([entity]) => entity)).not.toContain("critic");
});

test("things that a clause concerns lead no further", () => {
  expect(beyondOf("article-3").map(([entity]) => entity)).toEqual(["drafter", "gazette"]);
});

test("role holders are never among those beyond, and every reason has a statement", () => {
  for (const { id, type } of harbour.dataset.entities) {
    if (type !== "article") continue;
    const { roles, beyond } = actorsOfClause(harbour, id);
    const holders = roles.flatMap(({ actors }) => actors.map(({ entity }) => entity));
    expect(beyond.filter(({ entity }) => holders.includes(entity))).toEqual([]);
    for (const { reasons } of beyond) expect(reasons.every(({ statements }) => statements.length > 0)).toBe(true);
  }
});
