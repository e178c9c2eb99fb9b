import * as fc from "fast-check";
import { expect, test } from "vitest";
import { moveInGrid } from "../../src/ui/pages/matrix/moveInGrid.ts";

const last = { row: 4, column: 6 };
const move = (row: number, column: number, key: string, withControl = false) =>
  moveInGrid({ row, column }, key, withControl, last);

test("arrows go to the next cell and stop at the edges", () => {
  expect(move(1, 1, "ArrowRight")).toEqual({ row: 1, column: 2 });
  expect(move(4, 6, "ArrowDown")).toEqual({ row: 4, column: 6 });
  expect(move(2, 0, "ArrowLeft")).toEqual({ row: 2, column: 0 });
});

test("Home and End go to the ends of the row, with Control to those of the grid", () => {
  expect(move(3, 4, "Home")).toEqual({ row: 3, column: 0 });
  expect(move(3, 4, "End")).toEqual({ row: 3, column: 6 });
  expect(move(3, 4, "Home", true)).toEqual({ row: 1, column: 0 });
  expect(move(3, 4, "End", true)).toEqual({ row: 4, column: 6 });
});

test("the corner above the first heading is no place to be", () => {
  expect(move(0, 1, "ArrowLeft")).toEqual({ row: 0, column: 1 });
  expect(move(1, 0, "ArrowUp")).toEqual({ row: 1, column: 0 });
  expect(move(0, 4, "Home")).toEqual({ row: 0, column: 1 });
});

test("other keys lead nowhere", () => {
  for (const key of ["Enter", "a", "Escape", "Tab"]) expect(move(1, 1, key)).toBeUndefined();
  expect(move(1, 1, "ArrowRight", true)).toBeUndefined();
});

test("no walk leaves the grid or ends in the corner", () => {
  const keys = fc.array(
    fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"),
  );
  fc.assert(
    fc.property(keys, fc.boolean(), (walk, withControl) => {
      let at = { row: 1, column: 1 };
      for (const key of walk) at = moveInGrid(at, key, withControl, last) ?? at;
      expect(at.row).toBeGreaterThanOrEqual(0);
      expect(at.row).toBeLessThanOrEqual(last.row);
      expect(at.column).toBeLessThanOrEqual(last.column);
      expect(at.row + at.column).toBeGreaterThan(0);
    }),
  );
});
