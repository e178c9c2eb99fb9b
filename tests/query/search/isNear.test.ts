import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "../../../src/model/nearest.ts";
import { isNear } from "../../../src/query/search/isNear.ts";
import { Trigrams } from "../../../src/query/search/Trigrams.ts";

const word = fc.noBias(fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9, size: "max" }));

test("two words are near where the distance between them is at most the edits allowed", () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, edits) => {
      expect(isNear(a, b, edits)).toBe(distance(a, b) <= edits);
    }),
    { numRuns: 5000 },
  );
});

test("trigrams miss no word that is an edit away, or two of which one changed places at most", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40, size: "max" }), word, (words, asked) => {
      const near = new Trigrams(words).near(asked, 1);
      expect(near).toEqual([...words.keys()].filter((at) => distance(words[at]!, asked) <= 1 && near.includes(at)));
      const missed = [...words.keys()].filter((at) => distance(words[at]!, asked) <= 1 && !near.includes(at));
      // Where an edit leaves no three letters in a row as they were, there is nothing in common to go by.
      for (const at of missed) expect(Math.min(words[at]!.length, asked.length)).toBeLessThan(4);
    }),
    { numRuns: 300 },
  );
});
