import { join } from "node:path";
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

  test.skipIf(!sources)(
    "account for every sentence of the five reports on the plan (left out unless PARLEY_SOURCES names their folder)",
    async () => {
      const { out, code } = await askParley("coverage", "ukraine-2025", "--sources", sources!);
      expect(out).toMatch(/every piece is cited or set aside$/);
      expect(code).toBe(0);
    },
  );

  test("account for every sentence of the outline of the Antarctic Treaty", async () => {
    const outline = join(findDataset("antarctic-treaty-1959"), "sources");
    const { out, code } = await askParley("coverage", "antarctic-treaty-1959", "--sources", outline);
    expect(out).toMatch(/every piece is cited or set aside$/);
    expect(code).toBe(0);
  });

  test("start with the one that package.json names", () => {
    expect(sortFolders()[0]).toBe(findDataset(readFirst()));
    expect(readFirst()).toBeDefined();
  });
});
