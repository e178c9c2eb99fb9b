import { expect, test } from "vitest";
import { matrixOf } from "../../src/query/matrix/matrixOf.ts";
import { matrixShown } from "../../src/view/matrixShown.ts";
import { shownIn } from "../../src/view/shown.ts";
import { emptyLens } from "../../src/view/view.ts";
import { harbour as k } from "../support/harbourAgreement.ts";

const actors = (matrix: { rows: readonly { actor: string }[] }) => matrix.rows.map(({ actor }) => actor);

test("where everything is shown, it is the matrix of the whole dataset", () => {
  expect(matrixShown(k, shownIn(k, { lens: emptyLens }), {})).toEqual(matrixOf(k));
});

test("a kind of actor that the lens hides has no rows", () => {
  const shown = shownIn(k, { lens: { ...emptyLens, types: ["state"] } });
  expect(actors(matrixOf(k))).toContain("northland");
  expect(actors(matrixShown(k, shown, {}))).not.toContain("northland");
});

test("a role that is left out fills no cell, and whoever has no other one no row", () => {
  const shown = shownIn(k, { lens: emptyLens });
  const { rows } = matrixShown(k, shown, { hiddenRoles: ["bearer"] });
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ roles }) => roles.map(({ role }) => role)))).not.toContain(
    "bearer",
  );
  expect(rows.every(({ cells }) => cells.length > 0)).toBe(true);
});

test("near a focus, only the clauses that are shown are columns, and cells stand under theirs", () => {
  const shown = shownIn(k, { lens: emptyLens, focus: { id: "article-2", hops: 1 } });
  const { columns, rows } = matrixShown(k, shown, {});
  expect(columns).toEqual(["article-2"]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { cells } of rows) expect(cells.map(({ clause, column }) => columns[column] === clause)).toEqual([true]);
});
