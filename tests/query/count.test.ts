import fc from "fast-check";
import { expect, it } from "vitest";
import { count, figure } from "../../src/query/count.ts";

it("a whole number is written as English writes it, in groups of three", () => {
  fc.assert(fc.property(fc.maxSafeNat(), (n) => figure(n) === n.toLocaleString("en")));
});

it("one of something stands in the singular, any other number in the plural", () => {
  expect([0, 1, 1200].map((n) => count(n, "clause"))).toEqual(["0 clauses", "1 clause", "1,200 clauses"]);
  expect(count(2, "party", "parties")).toBe("2 parties");
});
