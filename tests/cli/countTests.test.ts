import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countTests } from "../../src/cli/countTests.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parley-count-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const count = (endedWell: boolean, ...testResults: object[]) => {
  const report = path.join(folder, "report.json");
  writeFileSync(report, JSON.stringify({ testResults }));
  return countTests(report, endedWell);
};

describe("the count of tests", () => {
  it("counts what passed, what failed and what was left out", () => {
    const files = [file("passed", "passed", "passed", "skipped"), file("failed", "failed", "passed", "todo")];
    expect(count(false, ...files)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("counts a file that failed before its first test as one failure", () => {
    expect(count(false, file("passed", "passed"), file("failed"))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("takes a run without a test for a failure", () => {
    expect(count(true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(count(true, file("passed", "skipped"))).toEqual({ passed: 0, failed: 1, skipped: 1 });
    expect(countTests(path.join(folder, "nothing.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("takes a run that ended badly for a failure, though every test passed", () => {
    expect(count(false, file("passed", "passed"))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});
