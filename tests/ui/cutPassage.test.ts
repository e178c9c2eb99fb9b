import { expect, test } from "vitest";
import { cutPassage } from "../../src/ui/inspector/passage/cutPassage.ts";

test("a passage is cut by code points, so that a sign outside of the basic plane counts as one", () => {
  const text = "🕊🕊 peace 🕊 talks";
  expect(cutPassage(text, { start: 3, end: 8 }, 100).passage).toBe("peace");
});

test("what stands around it is cut between words and says that there is more", () => {
  const cut = cutPassage("one two three four five six seven", { start: 14, end: 18 }, 7);
  expect(cut).toEqual({ before: "three ", passage: "four", after: " five", more: { before: true, after: true } });
});

test("near the ends of a text nothing more is promised", () => {
  const cut = cutPassage("one two three", { start: 4, end: 7 }, 100);
  expect(cut).toEqual({ before: "one ", passage: "two", after: " three", more: { before: false, after: false } });
});

test("the pieces put together are the text they were cut from", () => {
  const text = "Ein Wort, і ще одне слово, and a third 🕊 in between.";
  for (let start = 0; start < 40; start += 3) {
    const { before, passage, after } = cutPassage(text, { start, end: start + 4 }, 12);
    expect(text).toContain(before + passage + after);
    expect(Array.from(passage)).toHaveLength(4);
  }
});
