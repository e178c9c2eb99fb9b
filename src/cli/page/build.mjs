import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";

/** Everything that the built page is made of, from the project's folder. */
const inputs = [
  "index.html",
  "public",
  "src",
  "graph-data",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const page = path.join(root, "dist/index.html");

/**
 * The latest change of a file, or of a folder and all that is in it, in milliseconds.
 * @param {string} place
 * @returns {number}
 */
const latestChange = (place) => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => latestChange(path.join(place, name))));
};

/** Whether dist/ holds a page newer than all that it is made of. */
export const isBuilt = () =>
  existsSync(page) && statSync(page).mtimeMs > Math.max(...inputs.map((name) => latestChange(path.join(root, name))));

/**
 * Builds the page into dist/ unless it is there and up to date; says whether dist/ is right afterwards.
 * @param {(words: string) => void} [say] where it says that it does so
 * @returns {boolean}
 */
export const build = (say = console.log) => {
  if (isBuilt()) return true;
  say("Building the page.");
  const started = new Date();
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    { cwd: root, stdio: ["ignore", 2, 2], env },
  );
  if (status !== 0) return false;
  // What changed while the build ran is newer than the page.
  utimesSync(page, started, started);
  return true;
};
