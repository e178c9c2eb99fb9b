import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { listBuild } from "../../../src/cli/offline/listBuild.ts";

const parent = mkdtempSync(path.join(tmpdir(), "parley-build-"));
const assets = path.join(parent, "assets");
const write = (name: string, text: string) => writeFileSync(path.join(parent, name), text);
const digest = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

beforeEach(() => {
  rmSync(parent, { recursive: true, force: true });
  mkdirSync(path.join(parent, ".vite"), { recursive: true });
  mkdirSync(assets);
  write("index.html", "<!doctype html>");
  write("assets/first-a1.js", "first()");
  write("assets/plan-b2.json", "{}");
  write(".vite/manifest.json", "{}");
  write("serviceWorker.js", "former()");
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe("what a service worker is told of a build", () => {
  it("is the page and all that it may ask for, each with the digest that a browser checks", () => {
    const { page, files } = listBuild(parent);
    expect(page).toEqual(["./", digest("<!doctype html>")]);
    expect(files).toEqual([
      ["assets/first-a1.js", digest("first()")],
      ["assets/plan-b2.json", digest("{}")],
    ]);
  });

  it("has another name when a file is another one, comes or goes, and the same one when all is the same", () => {
    const names = new Set([listBuild(parent).name]);
    write("serviceWorker.js", "next()");
    expect(names).toContain(listBuild(parent).name);
    write("index.html", "<!doctype html><title>next</title>");
    names.add(listBuild(parent).name);
    write("assets/plan-b2.json", "[]");
    names.add(listBuild(parent).name);
    write("assets/late-c3.js", "");
    names.add(listBuild(parent).name);
    rmSync(path.join(assets, "first-a1.js"));
    names.add(listBuild(parent).name);
    expect(names.size).toBe(5);
  });
});
