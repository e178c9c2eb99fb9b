import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { actorsOfClause } from "../../../src/query/actorsOfClause.ts";
import { clausesOfActor } from "../../../src/query/clauses/clausesOfActor.ts";
import { topClauses } from "../../../src/query/clauses/topClauses.ts";
import { bundledFolders } from "../../support/bundledFolders.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const rolesOf = (actor: string) =>
  clausesOfActor(harbour, actor).clauses.map(({ clause, roles }) => [
    clause,
    roles.map(({ role, statements }) => [role, statements.map(({ id }) => id)]),
  ]);

test("a clause is told once, with the roles that it and its parts give", () => {
  expect(rolesOf("northland")).toEqual([["article-1", [["bearer", ["r1", "r3"]]]]]);
  expect(rolesOf("southland")).toEqual([["article-1", [["beneficiary", ["r2"]], ["counterparty", ["r4"]]]]]); // prettier-ignore
  expect(rolesOf("pilots")).toEqual([["article-1", [["overseer", ["r6"]]]], ["article-2", [["concerns", ["r9"]]]]]); // prettier-ignore
});

test("clauses of those whom an actor belongs to, serves or speaks for stand apart, with the tie", () => {
  const { clauses, through } = clausesOfActor(harbour, "north-envoy");
  expect(clauses).toEqual([]);
  expect(through.map(({ tie, via, ties }) => [tie, via, ties.map(({ id }) => id)])).toEqual([["office", "northland", ["r11"]]]); // prettier-ignore
  expect(through[0]!.clauses.map(({ clause }) => clause)).toEqual(["article-1"]);
});

test("texts are tied to whoever drafts, opposes or denies something of them", () => {
  const tied = (actor: string) => clausesOfActor(harbour, actor).tied.map(({ tie, text }) => [tie, text]);
  expect(tied("drafter")).toEqual([["drafting", "agreement"]]);
  expect(tied("critic")).toEqual([["disputing", "article-1.a"]]);
  expect(tied("doubter")).toEqual([["disputing", "article-2"]]);
  expect(tied("strait")).toEqual([]);
});

describe.each(bundledFolders)("in $name", ({ read }) => {
  test("the clauses of an actor are those in which it is an actor of the clause, in the same roles", () => {
    const k = buildKnowledge(read());
    const forth = topClauses(k).flatMap((clause) =>
      actorsOfClause(k, clause).roles.flatMap(({ role, actors }) =>
        actors.map(({ entity, statements }) => [entity, clause, role, statements.map(({ id }) => id).toSorted()]),
      ),
    );
    const back = k.dataset.entities.flatMap(({ id }) =>
      clausesOfActor(k, id).clauses.flatMap(({ clause, roles }) =>
        roles.map(({ role, statements }) => [id, clause, role, statements.map((one) => one.id).toSorted()]),
      ),
    );
    const sort = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
    expect(sort(back)).toEqual(sort(forth));
    expect(back.length).toBeGreaterThan(0);
  });
});
