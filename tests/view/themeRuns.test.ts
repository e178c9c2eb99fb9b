import { expect, test } from "vitest";
import { topClauses } from "../../src/query/clauses/topClauses.ts";
import { themeRuns } from "../../src/view/themeRuns.ts";
import { harbour as k } from "../support/harbourAgreement.ts";

test("neighbouring clauses of a theme stand together, and no clause is lost", () => {
  const runs = themeRuns(k, topClauses(k));
  expect(runs.map(({ clauses }) => clauses)).toEqual([["article-1", "article-2"], ["article-3"]]);
  expect(themeRuns(k, [])).toEqual([]);
});

test("a theme that comes again stands again", () => {
  const runs = themeRuns(k, ["article-1", "article-3", "article-2"]);
  expect(runs.map(({ clauses }) => clauses)).toEqual([["article-1"], ["article-3"], ["article-2"]]);
});
