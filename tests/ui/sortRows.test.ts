import { expect, test } from "vitest";
import { sortRows } from "../../src/ui/pages/sortRows.ts";

const row = (name: string, count: number) => ({ cells: { name, count } });
const rows = [row("Clause 10", 3), row("clause 2", 3), row("Ärzte", 12)];
const names = (sorted: typeof rows) => sorted.map(({ cells }) => cells.name);

test("words sort without regard to case and accents, and numbers in them as numbers", () => {
  expect(names(sortRows(rows, { column: "name", down: false }))).toEqual(["Ärzte", "clause 2", "Clause 10"]);
});

test("figures sort as figures, downwards too", () => {
  expect(names(sortRows(rows, { column: "count", down: true }))[0]).toBe("Ärzte");
});

test("rows that are equal keep their order in both directions", () => {
  expect(names(sortRows(rows, { column: "count", down: false })).slice(0, 2)).toEqual(["Clause 10", "clause 2"]);
  expect(names(sortRows(rows, { column: "count", down: true })).slice(1)).toEqual(["Clause 10", "clause 2"]);
});

test("sorting leaves the rows that were given as they were", () => {
  const given = [...rows];
  sortRows(given, { column: "name", down: false });
  expect(given).toEqual(rows);
});
