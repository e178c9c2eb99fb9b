import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { writeProblem } from "../../src/model/problem.ts";
import { lakeFolder, lakeSource } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

const problemsOf = (files: { path: string; text: string }[]): string[] =>
  parseYamlFolder(files).problems.map(writeProblem);

describe("a folder of YAML", () => {
  test("is one dataset, with aliases filled in and standings derived", () => {
    const { dataset } = parseYamlFolder(lakeFolder());
    expect(dataset).toMatchObject({ format: "parley", version: 1, id: "lake", cutOff: "2001-05" });
    expect(dataset.entities.map(({ aliases }) => aliases.length)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(dataset.statements.map(({ id, standing }) => [id, standing])).toEqual([
      ["ferry-binds-north", "undisputed"],
      ["fee-binds-south", "disputed"],
      ["ferry-sank", "unconfirmed"],
    ]);
  });

  test("counts offsets in code points, also after letters of two units", () => {
    const { dataset } = parseYamlFolder(lakeFolder());
    const { start, end } = dataset.statements[2]!.accounts[0]!.evidence[0]!;
    expect([...lakeSource].slice(start, end).join("")).toBe("the ferry sank");
    expect(lakeSource.slice(start, end)).not.toBe("the ferry sank");
  });

  test("is the same whatever order its files come in", () => {
    const files = lakeFolder();
    const whole = parseYamlFolder(files).dataset;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(parseYamlFolder(shuffled)).toMatchObject({ dataset: whole, problems: [] });
      }),
    );
  });

  test("is the same however its rows are spread over files, up to the order of its lists", () => {
    const rows = lakeFolder()
      .find(({ path }) => path === "entities.yaml")!
      .text.split(/\n(?= {2}- )/)
      .slice(1);
    const others = lakeFolder(["entities.yaml", "", ""]);
    const sorted = (files: { path: string; text: string }[]) => {
      const { dataset, problems } = parseYamlFolder(files);
      return { problems, entities: dataset.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
    };
    const whole = sorted(lakeFolder());
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: rows.length, maxLength: rows.length }), (drawers) => {
        const spread = [...new Set(drawers)].map((drawer) => ({
          path: `part-${drawer}.yaml`,
          text: `entities:\n${rows.filter((_, row) => drawers[row] === drawer).join("\n")}\n`,
        }));
        expect(sorted([...others, ...spread])).toEqual(whole);
      }),
    );
  });
});

describe("a bad row", () => {
  test("is left out, and what points to it is not reported as well", () => {
    const { dataset, problems } = parseYamlFolder(lakeFolder(["entities.yaml", "label: Northern shore", "label: 1"]));
    expect(problems.map(writeProblem)).toEqual([
      'entities.yaml:25:38  `label` is the number 1  (a text; quotes make it one: "1")',
    ]);
    expect(dataset.entities.map(({ id }) => id)).not.toContain("north");
  });

  test("does not keep other rows and files from being checked", () => {
    const files = lakeFolder(
      ["entities.yaml", "label: Northern shore", "label: 1"],
      ["entities.yaml", "type: guard", "type: gard"],
      ["statements.yaml", "about: [south]", "about: [sout]"],
    );
    expect(problemsOf(files).map((line) => line.split("  ")[0])).toEqual([
      "entities.yaml:25:38",
      "entities.yaml:27:26",
      "statements.yaml:26:13",
    ]);
  });

  test("with nothing wrong but an unknown key is checked on", () => {
    const files = lakeFolder(["statements.yaml", "    object: north", "    object: nort\n    colour: red"]);
    expect(problemsOf(files)).toEqual([
      'statements.yaml:5:13  there is no entity "nort"  (did you mean `north`?)',
      "statements.yaml:6:5  unknown key `colour`  (possible here: value, time, place, quantity, manner)",
    ]);
  });
});

describe("a broken file", () => {
  test("is one problem, and its ids still count as known", () => {
    expect(problemsOf(lakeFolder(["entities.yaml", "summary: Boats cross.", 'summary: "Boats cross.']))).toEqual([
      "entities.yaml:6:27  a quote, bracket or brace is not closed  (its closing character before this place)",
    ]);
  });

  test("does not hide problems of other files", () => {
    const files = lakeFolder(
      ["entities.yaml", "entities:", "entities: ]"],
      ["statements.yaml", "about: [south]", "about: [nobody]"],
    );
    const [broken, other] = problemsOf(files);
    expect(broken).toMatch(/^entities\.yaml:1:11 {2}/);
    expect(other).toMatch(/^statements\.yaml:26:13 {2}there is no entity "nobody"/);
  });

  test("of any text at all is answered with problems, never with an exception", () => {
    const pieces = fc.constantFrom("entities:", "\n", "  ", "- ", "{ ", "}", "[", "]", "id: a", '"', "'", "&x ", "*x", ": ", "#", "|", ">", "\t", "<<", "? ", "---\n", "!!", "é", "🏞️"); // prettier-ignore
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
        for (const { where, message } of parseYamlFolder([{ path: "a.yaml", text: words.join("") }]).problems) {
          expect(where).toMatch(/^a\.yaml:\d+:\d+$/);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("places", () => {
  test("hold in files that start with a byte order mark", () => {
    const [first, ...rest] = lakeFolder(["dataset.yaml", "dataset:\n", "dataste:\n"]);
    const marked = [{ path: first!.path, text: `\uFEFF${first!.text}` }, ...rest];
    expect(problemsOf(marked)[0]).toBe("dataset.yaml:1:1  unknown key `dataste`  (did you mean `dataset`?)");
  });

  test("hold in files whose lines end the way Windows ends them", () => {
    const files = lakeFolder(["statements.yaml", "object: north", "object: nort"]);
    const ended = files.map(({ path, text }) => ({ path, text: text.replaceAll("\n", "\r\n") }));
    expect(problemsOf(ended)).toEqual(['statements.yaml:5:13  there is no entity "nort"  (did you mean `north`?)']);
  });

  test("of a value under an alias are those of the value itself, told once", () => {
    const shared = "unsaid: &left [{ what: deadline, note: None., whta: x }]";
    const files = lakeFolder(
      ["entities.yaml", '    number: "1.a"\n', `    number: "1.a"\n    ${shared}\n`],
      ["entities.yaml", "unsaid: [{ what: deadline, note: No day of the year is named. }]", "unsaid: *left"],
    );
    expect(problemsOf(files)).toEqual(["entities.yaml:16:51  unknown key `whta`  (possible here: no further key)"]);
  });
});

test("a folder without any `dataset` says so", () => {
  expect(problemsOf([{ path: "a.yaml", text: "stories: []\n" }])).toEqual([
    "a.yaml:1:1  no file of this folder has the key `dataset`  (dataset: { id, title, ... })",
  ]);
});
