import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkPlace, writeWhole } from "../../../src/cli/handout/writeWhole.ts";

const folders: string[] = [];
const makeFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-whole-"));
  folders.push(folder);
  return folder;
};
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test("files appear in their folder, and nothing beside them", () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, "a.md"), "old");
  expect(writeWhole(folder, [file("a.md", "new"), file("a-pictures/1.svg", "<svg/>")])).toEqual([
    path.join(folder, "a.md"),
    path.join(folder, "a-pictures/1.svg"),
  ]);
  expect(readFileSync(path.join(folder, "a.md"), "utf8")).toBe("new");
  expect(readdirSync(folder).toSorted()).toEqual(["a-pictures", "a.md"]);
});

test("where one of them cannot be put in its place, those that were are taken away again", () => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, "a.md/in-the-way"), { recursive: true });
  expect(() => writeWhole(folder, [file("a.md", "text"), file("b.svg", "<svg/>")])).toThrow("nothing can be written");
  expect(readdirSync(folder)).toEqual(["a.md"]);
});

test("a place that nothing can be written to is told before anything is done", () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, "file"), "");
  expect(() => checkPlace(path.join(folder, "file/below"))).toThrow("nothing can be written");
  checkPlace(path.join(folder, "new/below"));
  expect(readdirSync(path.join(folder, "new/below"))).toEqual([]);
});
