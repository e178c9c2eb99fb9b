import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answer } from "../../src/cli/terminal/answer.ts";
import type { Ended } from "../../src/cli/terminal/answer.ts";
import { verbs } from "../../src/cli/verbs/verbs.ts";
import type { TextFile } from "../../src/formats/yamlFile.ts";
import { lakeSource } from "./lakeTreaty.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The words that start the command without npm. */
export const parleyCommand = [
  process.execPath,
  join(root, "node_modules/tsx/dist/cli.mjs"),
  join(root, "src/cli/main.ts"),
] as const;

/** Runs the real command in a folder, in a process of its own. */
export const runParley = (args: string[], from: string): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve, reject) => {
    const [node, ...words] = parleyCommand;
    const child = spawn(node, [...words, ...args], { cwd: from, env: { ...process.env, PARLEY_SOURCES: "" } });
    const said = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });

/** Carries out a command in this process. */
export const askParley = (...args: string[]): Promise<Ended> => answer(verbs, args);

/** A folder of its own with a dataset in `lake` and its source in `sources`; `remove` takes it away. */
export interface Lake {
  folder: string;
  lake: string;
  sources: string;
  remove: () => void;
}

/** Makes such a folder of these files. */
export const makeLake = (files: readonly TextFile[], source: string | Uint8Array = lakeSource): Lake => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "parley-lake-")));
  const [lake, sources] = [join(folder, "lake"), join(folder, "sources")];
  mkdirSync(lake);
  mkdirSync(sources);
  for (const { path, text } of files) writeFileSync(join(lake, path), text);
  writeFileSync(join(sources, "lake.txt"), source);
  return { folder, lake, sources, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
