import fc from "fast-check";
import { expect, test } from "vitest";
import { rankScores } from "../../src/ui/inspector/measure/rankScores.ts";

test("equal scores share a place, and a place says how many are before it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6)), (numbers) => {
      const rows = numbers.toSorted((a, b) => b - a).map((score) => ({ score }));
      for (const { score, place } of rankScores(rows))
        expect(place).toBe(1 + rows.filter((other) => other.score > score).length);
    }),
  );
});
