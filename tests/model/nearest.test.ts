import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, findNearest, hintNearest } from "../../src/model/nearest.ts";

describe("the distance of two words", () => {
  test.each([
    ["ukraine", "ukraine", 0],
    ["ukrane", "ukraine", 1],
    ["ukrainee", "ukraine", 1],
    ["ukrbine", "ukraine", 1],
    ["urkaine", "ukraine", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("from %s to %s is %i edits", (a, b, edits) => expect(distance(a, b)).toBe(edits));

  test("is the same both ways, and no more than the longer word has letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("the nearest known word", () => {
  test("is the one with the fewest edits", () => {
    expect(findNearest("russa", ["ukraine", "russia", "prussia"])).toBe("russia");
    expect(findNearest("Russia", ["russia"])).toBe("russia");
  });

  test("is none where all are too far off", () => {
    expect(findNearest("poland", ["ukraine", "russia"])).toBeUndefined();
    expect(findNearest("x", [])).toBeUndefined();
    expect(hintNearest("poland", ["ukraine"], "a state")).toBe("a state");
  });
});
