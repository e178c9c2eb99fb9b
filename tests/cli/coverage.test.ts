import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { askParley, makeLake } from "../support/askParley.ts";
import { pointTo } from "../../src/cli/passages/sourceText.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { json } from "../../src/formats/json.ts";
import { lakeFolder, lakeSource } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

const aside = (words: string, reason: string): string => {
  const start = Array.from(lakeSource.slice(0, lakeSource.indexOf(words))).length;
  const { end, digest } = pointTo(Array.from(lakeSource), start, start + Array.from(words).length);
  return `  - { source: lake, evidence: { start: ${start}, end: ${end}, digest: "${digest}" }, reason: ${reason} }\n`;
};
const rows = [
  aside("The two shores of the lake 🏞️ met on Monday.", "Says only when they met."),
  aside("The northern shore says that the ferry runs.", "Repeats the first part."),
];
const withAside = (text: string) => lakeFolder(["set-aside.yaml", "", `setAside:\n${text}`]);

let bare: ReturnType<typeof makeLake>;
let whole: ReturnType<typeof makeLake>;
let faulty: ReturnType<typeof makeLake>;
beforeAll(() => {
  bare = makeLake(lakeFolder());
  whole = makeLake(withAside(rows.join("")));
  faulty = makeLake(withAside(rows.join("").replace(/digest: "[^"]+"/, 'digest: "0123456789abcdef"')));
});
afterAll(() => {
  for (const { remove } of [bare, whole, faulty]) remove();
});

describe("coverage", () => {
  test("lists what is neither cited nor set aside, and ends with 1", async () => {
    const { code, out } = await askParley("coverage", bare.lake, "--sources", bare.sources);
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}0-\d+ +neither +The two shores/m);
    expect(out).toMatch(/^L1 +6 +4 +0 +0 +2 +\d\d%$/m);
    expect(out).toMatch(/\n2 neither cited nor set aside$/);
  });

  test("tells by what a piece is cited, or why it is set aside, and ends with 0 where all are", async () => {
    const { code, out } = await askParley("coverage", whole.lake, "--sources", whole.sources);
    expect(code).toBe(0);
    expect(out).toMatch(/1\.b The southern shore[^\n]*\n +statements: fee-binds-south\n +disputes: who-pays\n/);
    expect(out).toMatch(/Article 1\.[^\n]*\n +conditions: boats-cross\n/);
    expect(out).toMatch(/ set aside +The two shores[^\n]*\n +set aside: Says only when they met\.\n/);
    expect(out).toMatch(/\nevery piece is cited or set aside$/);
  });

  test("gives the same as data, with lines", async () => {
    const { code, out } = await askParley("coverage", whole.lake, "--sources", whole.sources, "--json");
    expect(code).toBe(0);
    const [{ figures, pieces }] = JSON.parse(out) as [{ figures: object; pieces: { line: number; state: string }[] }];
    expect(figures).toMatchObject({ pieces: 6, cited: 4, partly: 0, setAside: 2, neither: 0 });
    expect(pieces.map(({ line, state }) => `${line} ${state}`)).toEqual([
      "1 set aside", "2 cited", "3 cited", "4 cited", "5 cited", "6 set aside",
    ]); // prettier-ignore
  });

  test("refuses a dataset with problems and a file that is another, with 1", async () => {
    const broken = makeLake(lakeFolder(["statements.yaml", "object: north", "object: nort"]));
    const other = makeLake(lakeFolder(), `${lakeSource}More.`);
    const ended = [
      await askParley("coverage", broken.lake, "--sources", broken.sources),
      await askParley("coverage", other.lake, "--sources", other.sources),
    ];
    broken.remove();
    other.remove();
    expect(ended.map(({ code, err }) => [code, err])).toEqual([
      [1, expect.stringContaining("has problems")],
      [1, expect.stringContaining("lake.txt is another file than the one described")],
    ]);
  });
});

describe("what is set aside", () => {
  test("has its digest compared with the source", async () => {
    expect((await askParley("check", whole.lake, "--sources", whole.sources)).code).toBe(0);
    const { code, out } = await askParley("check", faulty.lake, "--sources", faulty.sources);
    expect(code).toBe(1);
    expect(out).toMatch(/set-aside\.yaml:2:\d+ +the passage 0 to \d+ of lake has another digest than 0123456789abcdef/);
  });

  test("is in what is exported, and is read back from it", async () => {
    const { out } = await askParley("export", whole.lake);
    const { dataset, problems } = json.parse!(out);
    expect(problems).toEqual([]);
    expect(dataset?.setAside).toEqual(parseYamlFolder(withAside(rows.join(""))).dataset.setAside);
    expect(dataset?.setAside).toHaveLength(2);
  });
});
