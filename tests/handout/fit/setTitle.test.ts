import fc from "fast-check";
import { expect, test } from "vitest";
import { setTitle } from "../../../src/handout/fit/setTitle.ts";
import { countLines } from "../../../src/handout/fit/textWidth.ts";

const room = { width: 300, lines: 1, sizes: [28, 24, 20], high: 60, smaller: [20, 16, 12] };
const words = fc
  .array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 60 })
  .map((all) => all.join(" "));

test("a title of any length is no higher than its room, and is whole or says that it goes on", () => {
  fc.assert(
    fc.property(words, fc.constantFrom("", " (2 of 3)"), (title, after) => {
      const set = setTitle(title, room, after);
      expect(set.high).toBeLessThanOrEqual(room.high);
      const lines = countLines(set.words, room.width, { size: set.size, bold: true, serif: true });
      expect(set.high).toBeCloseTo(lines * set.size * 1.22);
      if (set.words === `${title}${after}`) return;
      expect(set.words.endsWith(` …${after}`)).toBe(true);
      expect(title.startsWith(set.words.slice(0, -` …${after}`.length))).toBe(true);
      expect(set.size).toBe(12);
    }),
  );
});

test("a title that is one endless word is cut too", () => {
  const { words: said, high } = setTitle("x".repeat(5000), room);
  expect(said).toMatch(/^x{20,} …$/);
  expect(high).toBeLessThanOrEqual(room.high);
});

test("a short title keeps its line, and longer ones are never set larger", () => {
  expect(setTitle("Land", room)).toMatchObject({ words: "Land", size: 28 });
  fc.assert(
    fc.property(words, (title) => {
      expect(setTitle(`${title} and more`, room).size).toBeLessThanOrEqual(setTitle(title, room).size);
    }),
  );
});
