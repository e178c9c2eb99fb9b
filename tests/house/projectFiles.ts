import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

/** The folder in which package.json stands. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

const notOurs = new Set(["node_modules", "dist", "coverage", ".git", ".vite"]);

const listByGit = (): string[] | undefined => {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", words, { cwd: projectFolder, encoding: "utf8" });
  return status === 0 ? stdout.split("\0").filter(Boolean) : undefined;
};

const listByWalking = (): string[] =>
  readdirSync(projectFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((name) => !name.split("/").some((part) => notOurs.has(part)));

/** The paths of the project's own files, from its folder: what git keeps or would keep; without git, all but what is made. */
export const listProjectFiles = (): string[] =>
  [...new Set(listByGit() ?? listByWalking())]
    .filter((name) => existsSync(path.join(projectFolder, name)))
    .toSorted((a, b) => (a < b ? -1 : 1));

/** The project's text files by path: those without a zero byte. */
export const readProjectTexts = (): Map<string, string> =>
  new Map(
    listProjectFiles()
      .map((name) => [name, readFileSync(path.join(projectFolder, name), "utf8")] as const)
      .filter(([, text]) => !text.includes("\0")),
  );
