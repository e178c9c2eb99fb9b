import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAmong } from "../../src/ui/stories/useSceneDrag.ts";

const rows = fc
  .integer({ min: 1, max: 12 })
  .chain((length) =>
    fc.record({ middles: fc.constant(Array.from({ length }, (_, i) => i * 156 + 72)), from: fc.nat(length - 1) }),
  );

test("a card that is dropped where it was keeps its place", () =>
  fc.assert(fc.property(rows, ({ middles, from }) => placeAmong(middles, from, middles[from]!) === from)));

test("further to the right is never an earlier place, and every place can be reached", () =>
  fc.assert(
    fc.property(rows, ({ middles, from }) => {
      const places = Array.from({ length: middles.length * 156 + 156 }, (_, x) => placeAmong(middles, from, x));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(middles.length);
    }),
  ));
