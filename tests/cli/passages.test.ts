import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { checkSourceFiles } from "../../src/cli/passages/checkSourceFiles.ts";
import { findPassage, lineAt } from "../../src/cli/passages/findPassage.ts";
import { decodeSource, digestOf, pointTo } from "../../src/cli/passages/sourceText.ts";
import { parseYamlFolder } from "../../src/formats/yaml.ts";
import { makeLake } from "../support/askParley.ts";
import { lakeFolder } from "../support/lakeTreaty.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Texts of letters of one to four bytes, of which many stand in several places. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", "é", "“", "’", "я", "🏞️", "𝒳", "\n", "\r\n"),
  minLength: 1,
});
const passageOf = (points: readonly string[]) =>
  fc
    .tuple(fc.nat(points.length - 1), fc.nat(points.length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const textWithPassage = text.chain((whole) => fc.tuple(fc.constant([...whole]), passageOf([...whole])));

describe("a passage of any text", () => {
  test("is found where it stands, among all places of its words", () => {
    fc.assert(
      fc.property(textWithPassage, ([points, passage]) => {
        const words = points.slice(passage.start, passage.end).join("");
        const { exact } = findPassage(points, words);
        expect(exact).toContainEqual(passage);
        for (const { start, end } of exact) expect(points.slice(start, end).join("")).toBe(words);
      }),
    );
  });

  test("is pointed to by a digest that only these words have", () => {
    fc.assert(
      fc.property(textWithPassage, ([points, { start, end }]) => {
        const { digest } = pointTo(points, start, end);
        expect(digest).toBe(digestOf(points.slice(start, end).join("")));
        expect(digest).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

test("what is cited is found sound by the check, in any source", () => {
  const { dataset } = parseYamlFolder(lakeFolder());
  fc.assert(
    fc.property(textWithPassage, ([points, { start, end }]) => {
      const { folder, sources, remove } = makeLake([], points.join(""));
      const read = decodeSource(Buffer.from(points.join("")))!;
      const [cited] = findPassage(read.points, points.slice(start, end).join("")).exact;
      const pointer = pointTo(read.points, cited!.start, cited!.end);
      const copy = structuredClone(dataset);
      Object.assign(copy.sources[0]!, { sha256: read.sha256, length: points.length });
      copy.statements = [
        { ...copy.statements[0]!, accounts: [{ source: "lake", stance: "asserts", evidence: [pointer] }] },
      ];
      copy.conditions = [];
      const breaches = checkSourceFiles(copy, sources);
      copy.statements[0]!.accounts[0]!.evidence[0]!.digest = digestOf(`${folder} other words`);
      const wrong = checkSourceFiles(copy, sources);
      remove();
      expect([breaches, wrong.map(({ path }) => path)]).toEqual([
        [],
        [["statements", 0, "accounts", 0, "evidence", 0, "digest"]],
      ]);
    }),
    { numRuns: 40 },
  );
});

describe("words that are not there letter by letter", () => {
  const points = [..."One “two”\n three—four FIVE e\u0301cole 🏞️ six"];
  const near = (words: string) =>
    findPassage(points, words).near.map(({ start, end }) => points.slice(start, end).join(""));

  test.each([
    ['"two" three', "“two”\n three"],
    ["three-four", "three—four"],
    ["five", "FIVE"],
    ["école", "e\u0301cole"],
    ["🏞️  SIX", "🏞️ six"],
  ])("%s are found nearly", (words, found) => expect(near(words)).toEqual([found]));

  test("are found in part, the longest part first", () => {
    const { exact, near, part } = findPassage(points, "nothing three-four five else");
    expect([exact, near]).toEqual([[], []]);
    expect(points.slice(part!.start, part!.end).join("")).toBe("three—four FIVE");
    expect(findPassage(points, "none of it").part).toBeUndefined();
  });
});

test("lines count from 1", () => {
  const points = [..."🏞️\nb\nc"];
  expect([0, points.indexOf("b"), points.indexOf("c")].map((at) => lineAt(points, at))).toEqual([1, 2, 3]);
});

test("a byte order mark counts as a code point, and what is no UTF-8 is no text", () => {
  expect(decodeSource(Buffer.from("\uFEFFab"))!.points).toEqual(["\uFEFF", "a", "b"]);
  expect(decodeSource(Buffer.from([0xc3]))).toBeUndefined();
});
