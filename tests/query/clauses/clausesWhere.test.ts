import { expect, test } from "vitest";
import type { ClausesWanted } from "../../../src/model/question.ts";
import { clausesWhere } from "../../../src/query/clauses/clausesWhere.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const found = (wanted: ClausesWanted) =>
  clausesWhere(harbour, wanted).map(({ clause, statements }) => [clause, statements.map(({ id }) => id)]);

test.each<[string, ClausesWanted, unknown]>([
  ["bind one", { binds: "northland" }, [["article-1", ["r1", "r3"]]]],
  ["bind one and not another", { binds: "eastland", notBinds: "northland" }, [["article-2", ["r10"]]]],
  ["bind one that is told not to be bound", { binds: "northland", notBinds: "northland" }, []],
  ["benefit one while another bears", { benefits: "southland", atCostOf: "northland" }, [["article-1", ["r2", "r1", "r3"]]]], // prettier-ignore
  ["benefit one while a stranger to the clause bears", { benefits: "southland", atCostOf: "eastland" }, []],
  ["bind no one", { noBearer: true }, [["article-3", ["r8"]]]],
])("clauses that %s", (_, wanted, expected) => expect(found(wanted)).toEqual(expected));

test("a part by itself has to say all that is asked for", () => {
  expect(found({ benefits: "southland", atCostOf: "northland", within: "part" })).toEqual([]);
  expect(found({ binds: "northland", within: "part" })).toEqual([["article-1", ["r1"]], ["article-1.b", ["r3"]]]); // prettier-ignore
});

test("who is bound by the whole clause is bound in its parts", () => {
  expect(found({ noBearer: true, within: "part" })).toEqual([["article-3", ["r8"]]]);
  expect(found({ benefits: "southland", notBinds: "northland", within: "part" })).toEqual([]);
});

test("with nothing asked for, all clauses are told", () => {
  expect(found({}).map(([clause]) => clause)).toEqual(["article-1", "article-2", "article-3"]);
});
