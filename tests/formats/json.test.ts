import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/formats/formats.ts";
import { json } from "../../src/formats/json.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { roundTable } from "../../src/layouts/roundTable.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { writeProblem } from "../../src/model/problem.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

const { dataset: unplaced } = parseYamlFolder(lakeFolder());
const lake: Dataset = { ...unplaced, positions: roundTable(unplaced) };

const parse = json.parse!;
const edited = (edit: (copy: Dataset & Record<string, unknown>) => void): string => {
  const copy = structuredClone(lake) as Dataset & Record<string, unknown>;
  edit(copy);
  return JSON.stringify(copy);
};
const problemsOf = (text: string): string[] => parse(text).problems.map(writeProblem);

describe("a dataset written as JSON", () => {
  test("is the same when it is read", () => {
    expect(parse(json.write(lake))).toEqual({ dataset: lake, problems: [] });
  });

  test("is the same when it is read, whatever its texts, figures and places", () => {
    const words = fc.string({ unit: "binary", minLength: 1 });
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
    fc.assert(
      fc.property(words, words, fc.array(words), finite, finite, (label, summary, aliases, amount, x) => {
        const copy = structuredClone(lake);
        Object.assign(copy.entities[0]!, { label, summary, aliases });
        copy.statements[1]!.quantity = { amount, unit: label };
        copy.positions.treaty = [x, amount];
        expect(parse(json.write(copy))).toEqual({ dataset: copy, problems: [] });
      }),
    );
  });

  test("is compact, and starts with its format and version", () => {
    expect(json.write(lake)).toMatch(/^\{"format":"parley","version":1,"id":"lake"/);
  });
});

describe("JSON that is no such dataset", () => {
  test.each([
    ["broken off", '{"format":\n "parley",', /^2:\d+ {2}this is not well-formed JSON/],
    ["empty", "", /^1:1 {2}this is not well-formed JSON/],
    ["a list", "[]", /^dataset {2}this JSON is no dataset/],
    ["another format", '{"type":"Feature"}', /^format {2}the format is not said, not "parley"/],
    ["another name", '{"format":"gexf"}', /^format {2}the format is "gexf", not "parley"/],
    ["a newer version", '{"format":"parley","version":2}', /^version {2}version 2 .*\(a newer Parley reads it; this one reads version 1\)$/],
    ["no version", '{"format":"parley"}', /^version {2}version unsaid .*\(version 1\)$/],
  ])("is refused in one sentence: %s", (_, text, line) => {
    const { dataset, problems } = parse(text);
    expect(dataset).toBeUndefined();
    expect(problems.map(writeProblem)).toEqual([expect.stringMatching(line)]);
  }); // prettier-ignore

  test("names the path of every value of the wrong shape", () => {
    const text = edited((copy) => {
      Reflect.deleteProperty(copy.entities[2]!, "label");
      copy.colour = "red";
      Object.assign(copy.statements[0]!, { value: 3 });
    });
    expect(problemsOf(text)).toEqual([
      "entities[2].label  `label` is missing  (a text)",
      'statements[0].value  `value` is the number 3  (a text; quotes make it one: "3")',
      "colour  unknown key `colour`  (possible here: presets, setAside)",
    ]);
  });

  test.each<[string, (copy: Dataset) => void, string]>([
    ["a dangling id", ({ statements }) => (statements[0]!.object = "nort"), 'statements[0].object  there is no entity "nort"  (did you mean `north`?)'],
    ["a standing that is not the derived one", ({ statements }) => (statements[1]!.standing = "undisputed"), "statements[1].standing  the standing is undisputed, but its accounts make it disputed  (disputed)"],
    ["an entity without a place", ({ positions }) => delete positions.north, 'entities[4]  "north" has no place in `positions`  ([x, y] for every entity)'],
    ["a place of nothing", ({ positions }) => (positions.east = [0, 0]), 'positions.east  there is no entity "east"  (places of entities only)'],
  ])("is checked like any other dataset: %s", (_, edit, line) => {
    expect(problemsOf(edited(edit))).toEqual([line]);
  }); // prettier-ignore
});

test("every format has its own id and extension", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  expect(formats.map(({ extension }) => extension)).toContain("json");
});
