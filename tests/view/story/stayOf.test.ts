import { expect, it } from "vitest";
import { stayOf } from "../../../src/view/story/stayOf.ts";

it("stays eight seconds where the scene does not say, and shares the time out among its steps", () => {
  expect(stayOf({})).toBe(8000);
  expect(stayOf({ duration: 12 })).toBe(12_000);
  expect(stayOf({ duration: 12, reveal: [["a"], ["b"]] })).toBe(4000);
});

it("stays at least a second, however short a scene wants to be", () => {
  expect(stayOf({ duration: 0 })).toBe(1000);
  expect(stayOf({ duration: 2, reveal: [["a"], ["b"], ["c"]] })).toBe(1000);
});
