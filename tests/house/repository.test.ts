import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectTexts } from "./projectFiles.ts";
import { unwanted } from "./unwanted.ts";

const texts = readProjectTexts();
const listed = listProjectFiles();

describe("the repository", () => {
  it("shows in its README the two commands", () => {
    const readme = texts.get("README.md") ?? "";
    expect(readme).toMatch(/^npm start$/m);
    expect(readme).toMatch(/^npm test$/m);
  });

  it("has every file that its pages link to", () => {
    const pages = [...texts].filter(([path]) => /^(docs\/)?[\w-]+\.md$/.test(path));
    const missing = pages.flatMap(([page, text]) =>
      [...text.matchAll(/\]\((?![a-z]+:|#)([^)#]+)[^)]*\)/g)]
        .map(([, target = ""]) => new URL(target, `file:///${page}`).pathname.slice(1).replace(/\/$/, ""))
        .filter((path) => !listed.some((file) => file === path || file.startsWith(`${path}/`)))
        .map((path) => `${page} links to ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(unwanted))("holds nowhere %s", (_, pattern) => {
    const lines = [...texts].flatMap(([path, text]) =>
      text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([]);
  });
});

describe("the check for what is not wanted", () => {
  it.each([
    ["a place on somebody's machine", ["see /ho", "me/ada/x"]],
    ["a place on somebody's machine", ['"C:\\\\Us', 'ers\\\\ada"']],
    ["a folder beside the project", ["../sha", "red/sources"]],
    ["a registry's host", ["https://regis", "try.npmjs.org/x"]],
    ["a mark of unfinished work", ["// TO", "DO later"]],
    ["a test that is passed over", ["it.sk", 'ip("x")']],
  ])("finds %s", (name, pieces) => expect(pieces.join("")).toMatch(unwanted[name]!));

  it("lets ordinary lines pass", () => {
    for (const line of ["see https://example.org/home/page", "a to-do list", "it.runIf(folder)", "src/worker/x.ts"])
      for (const pattern of Object.values(unwanted)) expect(line).not.toMatch(pattern);
  });
});
