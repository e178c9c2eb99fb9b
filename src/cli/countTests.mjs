import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ status: string }} Test
 * @typedef {{ status: string, assertionResults: Test[] }} TestFile
 */

/**
 * Counts the tests in a report that vitest wrote as JSON. A file that failed before its first test, a run that ended
 * badly with no test at fault, and a run without any test each count as one failure.
 * @param {string} report the path of the report
 * @param {boolean} endedWell whether vitest's exit code was 0
 */
export const countTests = (report, endedWell) => {
  /** @type {TestFile[]} */
  const files = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).testResults : [];
  const tests = files.flatMap((file) => file.assertionResults);
  /** @param {string} status */
  const count = (status) => tests.filter((test) => test.status === status).length;
  const passed = count("passed");
  const brokenFiles = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = count("failed") + brokenFiles;
  const isUnexplained = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed, skipped: tests.length - passed - count("failed") };
};
