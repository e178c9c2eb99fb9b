import fc from "fast-check";
import { expect, test } from "vitest";
import { jaccard, orderBySimilarity } from "../../../src/query/matrix/orderBySimilarity.ts";

const sets = fc.array(
  fc.array(fc.constantFrom("a", "b", "c", "d", "e")).map((marks) => new Set(marks)),
  { maxLength: 12 },
);

test("likeness is the shared part of what two sets have together", () => {
  expect(jaccard(new Set(["a", "b"]), new Set(["b", "c"]))).toBeCloseTo(1 / 3);
  expect([jaccard(new Set(), new Set()), jaccard(new Set(["a"]), new Set())]).toEqual([1, 0]);
});

test("everything stands once, the same every time, and equal sets stand together", () => {
  fc.assert(
    fc.property(sets, (things) => {
      const order = orderBySimilarity(things, (one) => one);
      expect(order).toHaveLength(things.length);
      expect(new Set(order)).toEqual(new Set(things));
      expect(orderBySimilarity(things, (one) => one)).toEqual(order);
      const keys = order.map((one) => [...one].toSorted().join(""));
      const runs = keys.filter((key, at) => key !== keys[at - 1]);
      expect(runs).toHaveLength(new Set(keys).size);
    }),
  );
});

test("a chain of overlapping sets is put in its order, from wherever it starts", () => {
  const chain = ["ab", "bc", "cd", "de", "ef"];
  for (const first of chain) {
    const order = orderBySimilarity([first, ...chain.filter((one) => one !== first)], (one) => new Set(one)).join(" ");
    expect([chain.join(" "), chain.toReversed().join(" ")]).toContain(order);
  }
});
