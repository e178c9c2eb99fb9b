import { describe, expect, it } from "vitest";
import { findBreaches } from "./floors.ts";
import { readProjectTexts } from "./projectFiles.ts";

const breachesIn = (files: Record<string, string>) => findBreaches(new Map(Object.entries(files)));
const leaf = "export const leaf = 1;";

describe("the plan of the house", () => {
  it("is kept by every file under src", () => {
    const files = [...readProjectTexts()].filter(([path]) => path.startsWith("src/"));
    expect(files.length).toBeGreaterThan(0);
    expect(findBreaches(new Map(files))).toEqual([]);
  }, 60_000);
});

describe("the check of the plan", () => {
  it("lets a file import from its own room and from lower floors", () => {
    expect(
      breachesIn({
        "src/model/a.ts": leaf,
        "src/query/b.ts": 'import { leaf } from "../model/a.ts"; export const b = leaf;',
        "src/query/c.ts": 'export * from "./b.ts";',
        "src/ui/D.tsx":
          'import { leaf } from "../model/a.ts"; import { useState } from "react"; export const D = leaf;',
        "src/main.tsx": 'import { D } from "./ui/D.tsx"; import { createRoot } from "react-dom/client"; D;',
      }),
    ).toEqual([]);
  });

  it.each([
    ["a static import", 'import { leaf } from "../view/a.ts";'],
    ["a re-export", 'export { leaf } from "../view/a.ts";'],
    ["an export of everything", 'export * from "../view/a.ts";'],
    ["an import for its effect", 'import "../view/a.ts";'],
    ["a dynamic import", 'export const load = () => import("../view/a.ts");'],
    ["an import of a type", 'import type { Leaf } from "../view/a.ts";'],
    ["a type within a type", 'export type Leaf = import("../view/a.ts").Leaf;'],
    ["the address of a worker", 'export const worker = new URL("../view/a.ts", import.meta.url);'],
    ["an import with a query", 'import address from "../view/a.ts?url";'],
  ])("finds a look upward in %s", (_, text) => {
    expect(breachesIn({ "src/view/a.ts": leaf, "src/query/b.ts": text })).toEqual([
      "src/query/b.ts imports src/view/a.ts: query/ may not look up into view/",
    ]);
  });

  it("finds a look sideways", () => {
    expect(
      breachesIn({
        "src/query/a.ts": leaf,
        "src/layouts/b.ts": 'import "../query/a.ts";',
        "src/cli/c.ts": 'import "../main.tsx";',
        "src/main.tsx": "",
      }),
    ).toEqual([
      "src/layouts/b.ts imports src/query/a.ts: layouts/ may not look sideways into query/",
      "src/cli/c.ts imports src/main.tsx: cli/ may not look sideways into main/",
    ]);
  });

  it("finds imports of nothing, of files outside, and files in no room", () => {
    expect(
      breachesIn({ "src/model/a.ts": 'import "./gone.ts"; import "../../tests/b.ts";', "src/attic/c.ts": leaf }),
    ).toEqual([
      "src/model/a.ts names src/model/gone.ts, which is not there",
      "src/model/a.ts names tests/b.ts, outside src/",
      "src/attic/c.ts stands in no room",
    ]);
  });

  it("finds packages in rooms that may not have them", () => {
    expect(
      breachesIn({
        "src/scene/a.ts": 'import { useState } from "react";',
        "src/ui/B.tsx": 'import Sigma from "sigma"; import { createNodeBorderProgram } from "@sigma/node-border";',
        "src/formats/c.ts": 'import { readFileSync } from "node:fs"; import path from "path";',
        "src/cli/d.ts": 'import { readFileSync } from "node:fs";',
      }),
    ).toEqual([
      "src/scene/a.ts imports react: React belongs in ui and main alone",
      "src/ui/B.tsx imports sigma: sigma belongs in scene alone",
      "src/ui/B.tsx imports @sigma/node-border: sigma belongs in scene alone",
      "src/formats/c.ts imports node:fs: a module of Node belongs in cli alone",
      "src/formats/c.ts imports path: a module of Node belongs in cli alone",
    ]);
  });

  it("finds the page's own names in rooms without a page, in code and in types", () => {
    expect(
      breachesIn({
        "src/state/a.ts": "export const title = () => document.title;",
        "src/view/b.ts": "export const place = (box: HTMLElement) => globalThis.location;",
        "src/query/c.ts": 'export const keep = () => self["localStorage"];',
        "src/scene/d.ts": "export const box = document.body;",
      }).toSorted(),
    ).toEqual([
      "src/query/c.ts uses localStorage: query/ knows no page",
      "src/state/a.ts uses document: state/ knows no page",
      "src/view/b.ts uses HTMLElement: view/ knows no page",
      "src/view/b.ts uses location: view/ knows no page",
    ]);
  });

  it("takes no offence at own names and properties that are called like the page's", () => {
    expect(
      breachesIn({
        "src/model/a.ts": "export const find = (document: { history: string }) => document.history;",
        "src/model/b.ts": "export interface Source { location: string; window?: number }",
        "src/model/c.ts": "export const read = ({ location: place = 1, ...history }) => [place, history];",
      }),
    ).toEqual([]);
  });

  it("finds default exports", () => {
    expect(breachesIn({ "src/model/a.ts": "export default 1;" })).toEqual(["src/model/a.ts has a default export"]);
    expect(breachesIn({ "src/model/a.ts": "const a = 1; export { a as default };" })).toEqual([
      "src/model/a.ts has a default export",
    ]);
  });

  it("finds files that import one another in a circle", () => {
    expect(
      breachesIn({
        "src/model/a.ts": 'import "./b.ts";',
        "src/model/b.ts": 'import "./c.ts";',
        "src/model/c.ts": 'import type { A } from "./a.ts"; import "./d.ts";',
        "src/model/d.ts": leaf,
        "src/model/e.ts": 'import "./d.ts";',
      }),
    ).toEqual(["these import one another in a circle: src/model/a.ts, src/model/b.ts, src/model/c.ts"]);
  });
});
