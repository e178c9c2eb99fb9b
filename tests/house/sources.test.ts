import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readProjectTexts } from "./projectFiles.ts";
import { findSharedWords } from "./sharedWords.ts";

const folder = process.env.PARLEY_SOURCES;
const longest = 8;

describe("the project's own words", () => {
  it.runIf(folder)(
    `share no run of more than ${longest} words with a source (left out unless PARLEY_SOURCES names their folder)`,
    () => {
      const files = readdirSync(folder!).filter((name) => name.endsWith(".txt"));
      expect(files.length, `no .txt file in ${folder}`).toBeGreaterThan(0);
      const sources = files.map((name) => readFileSync(path.join(folder!, name), "utf8"));
      const texts = readProjectTexts();
      texts.delete("package-lock.json");
      expect(findSharedWords(texts, sources, longest + 1)).toEqual([]);
    },
  );
});

describe("the check for copied words", () => {
  const source = "One two three four, five six.\nSeven’s eight nine ten.";
  const find = (text: string) => findSharedWords(new Map([["a.md", text]]), [source], 9);

  it("finds nine words in a row, whatever stands between them", () => {
    expect(find('first line\n"Two three; FOUR five\nsix seven\'s eight nine ten"')).toEqual([
      'a.md:2  "two three four five six seven\'s eight nine ten"',
    ]);
  });

  it("lets eight words in a row pass", () => {
    expect(find("one two three four five six seven's eight zero nine ten")).toEqual([]);
  });
});
