import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { shortPath } from "../../src/cli/readFolder.ts";
import { verbs } from "../../src/cli/verbs/verbs.ts";
import { json } from "../../src/formats/json.ts";
import { askParley, makeLake } from "../support/askParley.ts";
import { keepLakes } from "../support/keepLakes.ts";
import { lakeFolder, lakeSource } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

const { sound, faulty } = keepLakes();

describe("help", () => {
  test("lists every verb", async () => {
    const { code, out } = await askParley("--help");
    expect(code).toBe(0);
    expect(out.match(/^ {2}\w+/gm)!.map((word) => word.trim())).toEqual(verbs.map(({ name }) => name));
  });

  test.each(verbs.map(({ name }) => name))("of `%s` says how it is used, and that it takes --json", async (name) => {
    const { code, out } = await askParley(name, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^usage: parley ${name}\\b`));
    expect(out).toContain("--json");
  });
});

describe("wrong use ends with 2 and says what would be right:", () => {
  test.each<[string[], string]>([
    [["chek"], 'there is no verb "chek"; did you mean `check`?'],
    [["check", "--sources"], "--sources needs DIR"],
    [["check", "--sources", "--json"], "--sources needs DIR"],
    [["check", "--json=yes"], "--json takes no value"],
    [["check", "nowhere"], "there is no dataset nowhere"],
    [["check", "LAKE", "--sources", "nowhere"], "there is no folder nowhere"],
    [["check", "SOURCES"], "there is no .yaml file in"],
    [["cite", "lake"], 'usage: parley cite SOURCE "words"'],
    [
      ["cite", "lak", "ferry", "--in", "LAKE", "--sources", "SOURCES"],
      'there is no source "lak"; did you mean `lake`?',
    ],
    [["cite", "lake", "ferry", "--in", "LAKE", "--sources", "LAKE"], "there is no file lake.txt"],
    [["cite", "lake", "ferry", "--in", "LAKE", "--sources", "SOURCES", "--nth", "0"], "--nth needs a number from 1"],
    [["cite", "lake", " ", "--in", "LAKE", "--sources", "SOURCES"], "needs words to look for"],
    [["coverage", "LAKE"], "coverage needs --sources DIR"],
    [["coverage", "LAKE", "--sources", "nowhere"], "there is no folder nowhere"],
    [["coverage", "LAKE", "--sources", "LAKE"], "there is no file lake.txt"],
    [["coverage", "LAKE", "LAKE", "--sources", "SOURCES"], "usage: parley coverage [DIR]"],
    [["export", "LAKE", "--format", "doc"], "there is no format doc; there is json"],
    [["export", "LAKE", "--out", "/no/such/folder/file"], "can't be written"],
    [["schema", "more"], "usage: parley schema"],
    [["show"], "usage: parley show ID"],
  ])("%j", async (args, words) => {
    const places: Record<string, string> = { LAKE: sound.lake, SOURCES: sound.sources };
    const { code, out, err } = await askParley(...args.map((word) => places[word] ?? word));
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    if (args.includes("--json")) expect(JSON.parse(out)).toEqual({ error: err.replace("parley: ", "") });
    else expect(out).toBe("");
  });
});

describe("check", () => {
  const linesOf = ({ out }: { out: string }, folder: string) =>
    out.split("\n").map((line) => line.replaceAll(`${shortPath(folder)}/`, "").replace(/ {2,}/g, "  "));

  test("gives problems and counts as data", async () => {
    const { code, out } = await askParley("check", faulty.lake, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        id: "lake",
        counts: { sources: 1, entities: 7, statements: 3, disputes: 1, conditions: 1, stories: 1, passages: 5 },
        problems: [{ where: shortPath(join(faulty.lake, "statements.yaml:5:13")), hint: "did you mean `north`?" }],
      },
    ]);
  });

  test("finds a source file that is another, and says what its digest and length are", async () => {
    const changed = makeLake(lakeFolder(), lakeSource.replace("Boats", "Three boats"));
    const ended = await askParley("check", changed.lake, "--sources", changed.sources);
    changed.remove();
    const [digest, length, passage] = linesOf(ended, changed.lake);
    expect(ended.code).toBe(1);
    expect(digest).toMatch(/^dataset\.yaml:16:13 {2}lake\.txt is another file .* {2}\([0-9a-f]{64}\)$/);
    expect(length).toBe("dataset.yaml:17:13  lake.txt is not 327 code points long  (333)");
    expect(passage).toMatch(/^statements\.yaml:7:\d+ {2}the passage 101 to 152 of lake has another digest/);
  });

  test("finds a wrong digest and gives the right one", async () => {
    const right = /digest: "([^"]+)"/.exec(lakeFolder().find(({ path }) => path === "statements.yaml")!.text)![1]!;
    const changed = makeLake(lakeFolder(["statements.yaml", right, "0123456789abcdef"]));
    const ended = await askParley("check", changed.lake, "--sources", changed.sources);
    changed.remove();
    expect(linesOf(ended, changed.lake)[0]).toBe(
      `statements.yaml:7:85  the passage 101 to 152 of lake has another digest than 0123456789abcdef  (${right}, or the pointer that \`parley cite lake "words"\` prints)`,
    );
  });

  test("finds a missing and an unreadable source file", async () => {
    const missing = await askParley("check", sound.lake, "--sources", sound.lake);
    expect(missing.code).toBe(1);
    expect(missing.out).toContain("dataset.yaml:13:11  there is no file lake.txt in the folder of sources");
    const broken = makeLake(lakeFolder(), Buffer.from([0x61, 0xff, 0xfe]));
    const { out } = await askParley("check", broken.lake, "--sources", broken.sources);
    broken.remove();
    expect(out).toContain("dataset.yaml:13:11  lake.txt is no UTF-8 text");
  });
});

describe("cite", () => {
  const cite = (...args: string[]) => askParley("cite", ...args, "--in", sound.lake, "--sources", sound.sources);

  test("prints the pointer that stands in the dataset for these words", async () => {
    const { code, out } = await cite("lake", "The northern shore keeps the ferry “Łódka” running.");
    expect(code).toBe(0);
    expect(readFileSync(join(sound.lake, "statements.yaml"), "utf8")).toContain(out);
  });

  test("takes a source's id, tag or file name", async () => {
    const ended = await Promise.all(["lake", "l1", "lake.txt"].map((name) => cite(name, "a year")));
    expect(new Set(ended.map(({ code, out }) => `${code} ${out}`)).size).toBe(1);
    expect(ended[0]!.code).toBe(0);
  });

  test("lists every place of words that stand in several, and takes the one that is chosen", async () => {
    const { code, out } = await cite("lake", "northern shore");
    expect([code, out]).toEqual([1, expect.stringMatching(/2 times; choose one with --nth N/)]);
    expect(out).toMatch(/^ {2}1\. line 3: .*\[northern shore\]/m);
    expect(out).toMatch(/^ {2}2\. line 6: .*\[northern shore\]/m);
    const chosen = await cite("lake", "northern shore", "--nth", "2", "--json");
    expect(JSON.parse(chosen.out)).toMatchObject({ source: "lake", line: 6, start: 286, end: 300 });
    expect((await cite("lake", "northern shore", "--nth", "3")).code).toBe(1);
  });

  test("offers what is nearly there: other quotes, spaces, case", async () => {
    const { code, out } = await cite("lake", 'the ferry  "łódka" RUNNING');
    expect([code, out]).toEqual([1, expect.stringContaining("[the ferry “Łódka” running]")]);
    expect(out).toContain((await cite("lake", "the ferry “Łódka” running")).out);
  });

  test("else offers the longest part that is there, else says that there is none", async () => {
    const part = await cite("lake", "Boats of both shores must not cross");
    expect([part.code, part.out]).toEqual([
      1,
      expect.stringMatching(/longest part .* line 2:\n {2}.*\[Boats of both shores\]/),
    ]);
    const none = await cite("lake", "quite other words");
    expect([none.code, none.out]).toEqual([1, expect.stringContaining("nor are any two of them side by side")]);
  });

  test("refuses a file that is not the one described", async () => {
    const changed = makeLake(lakeFolder(), `${lakeSource} `);
    const ended = await askParley("cite", "lake", "a year", "--in", changed.lake, "--sources", changed.sources);
    changed.remove();
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining("is another file than source lake describes")]);
  });
});

describe("export", () => {
  test("prints a dataset that is read again, with a place for everything", async () => {
    const { code, out } = await askParley("export", sound.lake, "--format", "json");
    const { dataset, problems } = json.parse!(out);
    expect([code, problems]).toEqual([0, []]);
    expect(Object.keys(dataset!.positions)).toHaveLength(dataset!.entities.length);
  });

  test("writes to a file", async () => {
    const file = join(sound.folder, "lake.json");
    expect((await askParley("export", sound.lake, "--out", file)).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe((await askParley("export", sound.lake)).out);
  });

  test("prints problems in its place, and ends with 1", async () => {
    const { code, out } = await askParley("export", faulty.lake);
    expect([code, out]).toEqual([1, expect.stringContaining('statements.yaml:5:13  there is no entity "nort"')]);
  });
});

describe("the questions:", () => {
  const ask = (...args: string[]) => askParley(...args, "--in", sound.lake);

  test("search finds by name, and ends with 1 where nothing is found", async () => {
    const { code, out } = await ask("search", "ferry");
    expect([code, out.split("\n")[0]]).toEqual([0, "article-1.a  article 1.a: Ferry"]);
    expect(await ask("search", "zebra")).toEqual({ code: 1, out: 'nothing is called "zebra"', err: "" });
  });

  test.each([
    [["article", "1.b"], /^article 1\.b: Fee {2}\(article-1\.b, article\)$/m],
    [["North"], /^Northern shore {2}\(north, shore\)$/m],
    [["fee-binds-south"], /^Article 1\.b binds Southern shore.* {2}\(fee-binds-south, disputed\)$/m],
    [["fee-binds-south"], /^ {2}Lake report asserts {2}\[L1 153-197\]$/m],
    [["fee-binds-south"], /^ {2}A guard denies \(7 May 2001\) {2}\[L1 198-\d+\]$/m],
    [["who-pays"], /^Does the south pay\? {2}\(who-pays\)$/m],
    [["boats-cross"], /^Boats cross the lake\. {2}\(boats-cross, in article 1\)$/m],
  ])("show %j tells what is known", async (words, line) => {
    const { code, out } = await ask("show", ...words);
    expect([code, out]).toEqual([0, expect.stringMatching(line)]);
  });

  test("show of a name that several things have lists them and ends with 1", async () => {
    const { code, out } = await ask("show", "shore");
    expect([code, out]).toEqual([1, expect.stringContaining("  north  Northern shore")]);
    expect(out).toContain("  south  Southern shore");
  });

  test("actors tells roles, and the reasons for those one step further", async () => {
    const { code, out } = await ask("actors", "article", "1");
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Bound by it\n {2}.*binds Northern shore.*\n {2}.*binds Southern shore/im),
    ]);
    expect(out).toMatch(/^A guard\n {2}One step further: disputing, /m);
  });

  test("actors of what is no clause, or of a dataset with problems, end with 1", async () => {
    expect(await ask("actors", "north")).toMatchObject({ code: 1, out: '"north" is no clause' });
    const { code, err } = await askParley("actors", "article-1", "--in", faulty.lake);
    expect([code, err]).toEqual([1, expect.stringContaining("lake has problems; `parley check ")]);
  });
});
