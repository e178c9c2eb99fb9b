import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { placeFor } from "../../../src/cli/handout/placeFor.ts";

test("a story goes where it is told to, under the name that is asked for or its own", () => {
  expect(placeFor("plan", { out: "talks/monday.pptx" })).toEqual({ format: "pptx", folder: "talks", name: "monday", file: "monday.pptx" }); // prettier-ignore
  expect(placeFor("plan", { format: "md", out: "notes.md" })).toMatchObject({ format: "md", name: "notes", file: "notes.md" }); // prettier-ignore
  expect(placeFor("plan", { format: "pdf", out: tmpdir() })).toEqual({ format: "pdf", folder: tmpdir(), name: "plan" });
  expect(placeFor("plan", { format: "svg", out: "pictures/" })).toEqual({ format: "svg", folder: "pictures/", name: "plan" }); // prettier-ignore
  expect(placeFor("plan", { format: "html" })).toEqual({ format: "html", folder: ".", name: "plan" });
});

test("a format that is missing or unknown is told with those that there are", () => {
  expect(() => placeFor("plan", {})).toThrow("--format is missing; there is pptx");
  expect(() => placeFor("plan", { out: "plan.doc" })).toThrow("no format ends in .doc, and --format is missing");
  expect(() => placeFor("plan", { format: "pptxx" })).toThrow("did you mean `pptx`?");
});
