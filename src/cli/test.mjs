import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getChromium } from "./chromium/getChromium.mjs";
import { root } from "./project.mjs";
import { countTests } from "./countTests.mjs";

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Step */

/**
 * Runs a script of an installed package with Node and says whether it ended well.
 * @param {string} script
 * @param {string[]} words
 * @param {Record<string, string>} [env]
 */
const runScript = (script, words, env = {}) =>
  spawnSync(process.execPath, [path.join(root, "node_modules", script), ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  }).status === 0;

/**
 * @param {string} name
 * @param {() => Omit<Step, "name" | "seconds">} run
 * @returns {Step}
 */
const takeStep = (name, run) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  return { name, ...run(), seconds: (Date.now() - started) / 1000 };
};

/** @param {boolean} well */
const asOne = (well) => ({ passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0 });

/**
 * Runs vitest with a report for us beside its words for a reader, and counts its tests.
 * @param {string[]} words
 * @param {string} chromium
 */
const runVitest = (words, chromium) => {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-tests-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const endedWell = runScript("vitest/vitest.mjs", ["run", ...reporters, ...words], { PARLEY_CHROMIUM: chromium });
  const counts = countTests(report, endedWell);
  rmSync(folder, { recursive: true, force: true });
  return counts;
};

/** @param {Step[]} steps */
const printTable = (steps) => {
  console.log(
    `\n${"step".padEnd(10)}${"passed".padStart(8)}${"failed".padStart(8)}${"skipped".padStart(9)}${"time".padStart(9)}`,
  );
  for (const { name, passed, failed, skipped, seconds } of steps)
    console.log(
      name.padEnd(10) +
        String(passed).padStart(8) +
        String(failed).padStart(8) +
        String(skipped).padStart(9) +
        `${seconds.toFixed(1)} s`.padStart(9),
    );
};

const words = process.argv.slice(2);
/** @type {string | undefined} */
let chromium;
const steps = [
  takeStep("format", () => asOne(runScript("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]))),
  takeStep("lint", () => asOne(runScript("oxlint/bin/oxlint", ["--quiet"]))),
  takeStep("types", () => asOne(runScript("typescript/bin/tsc", ["--noEmit"]))),
  takeStep("chromium", () => asOne((chromium = getChromium()) !== undefined)),
];
// Without a Chromium the tests that need none still run.
steps.push(takeStep("tests", () => runVitest(chromium ? words : ["--project", "node", ...words], chromium ?? "")));

printTable(steps);
/** @param {"passed" | "failed" | "skipped"} what */
const sum = (what) => steps.reduce((total, step) => total + step[what], 0);
const skipped = sum("skipped");
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
