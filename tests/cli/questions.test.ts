import { describe, expect, test, vi } from "vitest";
import { askParley } from "../support/askParley.ts";

vi.setConfig({ testTimeout: 60_000 });

const treaty = ["--in", "antarctic-treaty-1959"];
const ask = async (...args: string[]) => {
  const { code, out, err } = await askParley(...args, ...treaty);
  return { code, out, err, first: out.split("\n")[0] };
};
const data = async (...args: string[]): Promise<unknown> => JSON.parse((await ask(...args, "--json")).out);

describe("each question is answered in sentences with sources, and as data", () => {
  test.each<[string[], RegExp, unknown]>([
    [["actors", "claims", "at", "rest"], /^Actors of article 4$/, { clause: "article-4" }],
    [["clauses", "consultative parties"], /^Articles of /, { actor: "consultative-parties" }],
    [["clauses", "--binds", "contracting parties"], /^Articles that bind /, expect.arrayContaining([expect.objectContaining({ clause: "article-1" })])],
    [["clauses", "--no-bearer", "--parts"], /^Articles and parts that name no one/, expect.any(Array)],
    [["ledger", "contracting parties"], /^Ledger of /, { actor: "contracting-parties", lines: expect.any(Array) }],
    [["ledger"], /^Who gives and who gets$/, expect.arrayContaining([expect.objectContaining({ actor: "contracting-parties" })])],
    [["ledger", "contracting parties", "--beside", "observers"], /^Ledgers of /, { lines: expect.any(Array) }],
    [["ledger", "contracting parties", "observers"], /^Ledgers of the contracting parties and observers$/, { lines: expect.any(Array) }],
    [["ledger", "contracting", "parties", "and", "observers"], /^Ledgers of the contracting parties and observers$/, { lines: expect.any(Array) }],
    [["matrix", "--rows", "similarity"], /^\s+1 +2 +3/, { columns: expect.arrayContaining(["article-1"]) }],
    [["disputes"], /^Whose is the Antarctic Peninsula/, { disputes: expect.any(Array) }],
    [["disputes", "antarctic peninsula"], /./, { disputes: expect.any(Array) }],
    [["disputes", "peninsula"], /^Whose is the Antarctic Peninsula/, { others: [] }],
    [["sources"], /^The sources$/, [expect.objectContaining({ statements: expect.any(Number) })]],
    [["sources", "o1"], /^O1: Outline/, { source: "o1", relays: { repeats: [] } }],
    [["sources", "--text", "antarctic treaty"], /^The text of /, { whole: "antarctic-treaty" }],
    [["compare", "argentina", "chile"], /^Ledgers of /, { a: { actor: "argentina" }, b: { actor: "chile" } }],
    [["whatif", "change-not-ratified"], /^What if: A party/, { end: { kind: "fixed", after: 1 } }],
    [["whatif", "13.5"], /^What if: All signatories/, { triggers: ["all-have-ratified"] }],
    [["whatif"], /^Conditions to switch on$/, expect.arrayContaining([expect.objectContaining({ id: "all-have-ratified" })])],
    [["timeline", "--within", "1959"], /^Timeline$/, { moments: expect.any(Array) }],
    [["timeline", "--known", "1960"], /^As known in 1960$/, { known: expect.any(Array) }],
  ])("%j", async (args, title, expected) => {
    expect((await ask(...args)).first).toMatch(title);
    const found = await data(...args);
    if (Array.isArray(expected)) expect(found).toEqual(expected);
    else expect({ found }).toMatchObject({ found: expected });
  }); // prettier-ignore
});

describe("an answer can be copied", () => {
  test("as comma-separated values, where a ledger has a row a role", async () => {
    const { out } = await ask("ledger", "contracting parties", "--csv");
    expect(out).toMatch(/^actor,clause,part,side,role,/);
    expect((await ask("disputes", "--csv")).out).toMatch(/^section,sentence,standing,sources,/);
    expect((await ask("matrix", "--csv")).out).toMatch(/^actor,1,2,3/);
  });

  test("as Markdown, and its sources as CSL-JSON", async () => {
    expect((await ask("timeline", "--md")).out).toMatch(/^# Timeline\n\n/);
    expect(JSON.parse((await ask("disputes", "--csl")).out)).toMatchObject([{ id: "o1", type: "document" }]);
  });

  test("in one form at a time", async () => {
    const { code, err } = await ask("disputes", "--csv", "--md");
    expect([code, err]).toEqual([2, "parley: an answer has one form, not --md and --csv"]);
  });
});

test("an answer calls clauses what the dataset calls them, and several parties have a verb of several", async () => {
  const { out } = await ask("ledger", "contracting parties");
  expect(out).toMatch(/: give in \d+ articles, get in \d+ articles\.$/m);
  expect((await ask("matrix", "--md")).out).toMatch(/^# Actors by articles\n/);
});

test.each<[string[], string]>([
  [["disputes", "belgium"], "There is no dispute about Belgium, and nobody denies or doubts a statement of it."],
  [["neighbours", "belgium", "--relation", "binds"], "Nothing ties Belgium to anything in the way asked for. Belgium "],
  [["timeline", "--known", "1700"], "No statements said by then"],
])("%j say what was not found and end with 1", async (args, words) => {
  const { code, out } = await ask(...args);
  expect([code, out]).toEqual([1, expect.stringContaining(words)]);
});

describe("names", () => {
  test("that mean several things are answered with what they may mean", async () => {
    const { code, out } = await ask("ledger", "united");
    expect(code).toBe(1);
    expect(out).toMatch(/^"united" may be one of:\n {2}united-/);
    expect(await data("ledger", "united")).toMatchObject({ candidates: expect.arrayContaining([expect.objectContaining({ id: "united-kingdom" })]) }); // prettier-ignore
  });

  test.each<[string[], string]>([
    [["ledger", "atlantis"], 'nothing is called "atlantis"'],
    [["ledger", "article 1"], '"article 1" is no actor'],
    [["ledger", "host"], 'nothing is called "host"; nearest:'],
    [["compare", "O1", "s9"], 'nothing is called "s9"; there is:'],
    [["actors", "claims"], '"claims" may be one of:\n  article-4  article 4: Claims at rest'],
    [["whatif", "9"], '"9" may be one of:\n'],
    [["sources", "s9"], 'nothing is called "s9"; there is:'],
    [["whatif", "the sun sets"], 'nothing is called "the sun sets"; there is:'],
    [["whatif", "rati"], "All signatories have"],
  ])("%j end with 1 and %s", async (args, words) => {
    const { code, out } = await ask(...args);
    expect([code, out]).toEqual([1, expect.stringContaining(words)]);
  });

  test.each<[string[], string]>([
    [["compare", "O1", "outline.txt"], "are one source, O1"],
    [["compare", "chile", "Chile"], "are one actor"],
    [["neighbours", "chile", "--relation", "zzz"], "this one has "],
    [["clauses"], "needs either ACTOR or flags"],
    [["clauses", "chile", "--binds", "chile"], "needs either ACTOR or flags"],
    [["matrix", "--rows", "size"], "there is no order size"],
    [["timeline", "--within", "soon"], "--within needs a date"],
    [["timeline", "--within", "1959", "--known", "1960"], "two questions"],
    [["disputes", "chile", "--unnamed"], "takes no NAME"],
    [["sources", "o1", "--text", "chile"], "takes no SOURCE"],
  ])("%j are wrong use: %s", async (args, words) => {
    const { code, err } = await ask(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });
});
