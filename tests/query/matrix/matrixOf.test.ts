import { expect, test } from "vitest";
import { matrixOf } from "../../../src/query/matrix/matrixOf.ts";
import { writeMatrixCsv } from "../../../src/query/matrix/writeMatrixCsv.ts";
import { harbour } from "../../support/harbourAgreement.ts";

const actors = (order: "bound" | "name" | "similarity") =>
  matrixOf(harbour, { rows: order }).rows.map(({ actor }) => actor);

test("cells hold the roles of an actor in a clause and its parts, with their statements", () => {
  const { columns, rows } = matrixOf(harbour);
  expect(columns).toEqual(["article-1", "article-2", "article-3"]);
  const south = rows.find(({ actor }) => actor === "southland")!;
  expect(south.cells).toMatchObject([{ clause: "article-1", column: 0 }]);
  expect(south.cells[0]!.roles.map(({ role, statements }) => [role, statements.map(({ id }) => id)])).toEqual([
    ["beneficiary", ["r2"]],
    ["counterparty", ["r4"]],
  ]);
});

test("rows stand by how many clauses bind them, or by name", () => {
  expect(actors("bound")).toEqual(["eastland", "northland", "league", "pilots", "southland"]);
  expect(actors("name")).toEqual(["eastland", "league", "northland", "pilots", "southland"]);
  expect(actors("similarity").toSorted()).toEqual(actors("name").toSorted());
});

test("other roles, and fewer statements, can be asked for", () => {
  expect(matrixOf(harbour, { roles: ["establishes"] }).rows.map(({ actor }) => actor)).toEqual(["fund"]);
  expect(matrixOf(harbour, { passes: ({ id }) => id === "r10" }).rows.map(({ actor }) => actor)).toEqual(["eastland"]);
});

test("as comma-separated values there is a column a clause", () => {
  const [head, first] = writeMatrixCsv(harbour, matrixOf(harbour)).split("\r\n");
  expect([head, first]).toEqual(["actor,1,2,3", "Eastland,,bearer,"]);
});
