import { expect, test } from "vitest";
import { onlyThis } from "../../src/ui/legend/onlyThis.ts";

const all = ["state", "person", "event"];

test("showing only one entry hides all others", () => {
  expect(onlyThis(all, [], "person")).toEqual(["state", "event"]);
});

test("showing only an entry that was hidden shows it again", () => {
  expect(onlyThis(all, ["person"], "person")).toEqual(["state", "event"]);
});

test("asking a second time shows everything again", () => {
  expect(onlyThis(all, ["state", "event"], "person")).toEqual([]);
});
