import { describe, expect, test, vi } from "vitest";
import { findDataset, readFirst, sortFolders } from "../../src/cli/findDataset.ts";
import { askParley } from "../support/askParley.ts";

vi.setConfig({ testTimeout: 60_000 });

const sources = process.env.PARLEY_SOURCES;

describe("the datasets of the project", () => {
  test("are sound", async () => {
    const { out, code } = await askParley("check");
    expect(out.split("\n").filter((line) => !/: 0 problems \(/.test(line))).toEqual([]);
    expect(code).toBe(0);
  });

  test.skipIf(!sources)("point to passages that stand in the source documents", async () => {
    const { out, code } = await askParley("check", "--sources", sources!);
    expect(out).toMatch(/passages compared\)/);
    expect(out.split("\n").filter((line) => !/: 0 problems \(/.test(line))).toEqual([]);
    expect(code).toBe(0);
  });

  test("start with the one that package.json names", () => {
    expect(sortFolders()[0]).toBe(findDataset(readFirst()));
    expect(readFirst()).toBeDefined();
  });
});
