import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";
import type { Dataset } from "../../model/dataset.ts";
import { root } from "../project.mjs";

/** Builds the page that draws a dataset with sigma alone, into a folder that `remove` takes away again. */
export async function buildBarePage(dataset: Dataset): Promise<{ folder: string; remove: () => void }> {
  const parent = mkdtempSync(path.join(tmpdir(), "parley-bench-"));
  const folder = path.join(parent, "bare");
  await build({
    root: path.join(root, "tests/bench/bare"),
    base: "./",
    configFile: false,
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true },
  });
  writeFileSync(path.join(folder, "dataset.json"), JSON.stringify(dataset));
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
