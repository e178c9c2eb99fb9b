import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCriticalPath, sumOf, weigh } from "../../../src/cli/page/criticalPath.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parley-weight-"));
  mkdirSync(path.join(folder, ".vite"));
  const manifest = {
    "index.html": { file: "index.js", isEntry: true, imports: ["_a.js"], dynamicImports: ["lazy.ts"] },
    "_a.js": { file: "a.js", imports: ["_b.js"] },
    "_b.js": { file: "b.js", imports: ["_a.js"] },
    "lazy.ts": { file: "lazy.js", isDynamicEntry: true, imports: ["_a.js"] },
    "style.css": { file: "style.css", isEntry: true },
  };
  writeFileSync(path.join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
  for (const name of ["index", "a", "b"]) writeFileSync(path.join(folder, `${name}.js`), name.repeat(500));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the critical path", () => {
  it("is the entry and all that it imports in turn, without what is loaded lazily and without styles", () => {
    expect(findCriticalPath(folder)).toEqual(new Set(["index.js", "a.js", "b.js"]));
  });

  it("weighs what its files weigh when gzipped", () => {
    const weights = weigh(folder, ["a.js", "index.js"]);
    expect(weights.map(({ file }) => file)).toEqual(["index.js", "a.js"]);
    const alone = ["a", "index"].map((name) => gzipSync(name.repeat(500), { level: 9 }).length);
    expect(sumOf(weights)).toBe(alone[0]! + alone[1]!);
  });
});
