import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { escapeMarkdown, idsLinked, runsOf, writePlain, type Block } from "../../../src/view/story/markdown.ts";
import { readMarkdown } from "../../../src/view/story/readMarkdown.ts";

const words = (...texts: string[]): Block => ({ kind: "paragraph", runs: texts.map((text) => ({ text })) });

test("paragraphs, strong, emphasis and both within one another are runs", () => {
  expect(readMarkdown("One *two **three*** four\nfive.\n\nSix.")).toEqual([
    {
      kind: "paragraph",
      runs: [
        { text: "One " },
        { text: "two ", emphasis: true },
        { text: "three", emphasis: true, strong: true },
        { text: " four five." },
      ],
    },
    words("Six."),
  ]);
});

test("a hard line break is a run of its own, a soft one is a space", () => {
  expect(readMarkdown("a  \nb\\\nc\nd")).toEqual([words("a", "\n", "b", "\n", "c d")]);
});

test("lists hold blocks, and so further lists; an ordered one keeps its first number", () => {
  expect(readMarkdown("- one\n- two\n\n  3. in\n  4. out\n")).toEqual([
    {
      kind: "list",
      ordered: false,
      start: 1,
      items: [
        [words("one")],
        [words("two"), { kind: "list", ordered: true, start: 3, items: [[words("in")], [words("out")]] }],
      ],
    },
  ]);
});

test("an item of several paragraphs keeps them", () => {
  expect(readMarkdown("1. one\n\n   more\n")).toEqual([
    { kind: "list", ordered: true, start: 1, items: [[words("one"), words("more")]] },
  ]);
});

describe("a link", () => {
  it.each([
    ["[w](https://a.org/x?y=1#z)", { url: "https://a.org/x?y=1#z" }],
    ["<http://a.org/>", { url: "http://a.org/" }],
    ["[w](#clause-10.b)", { id: "clause-10.b" }],
    ["[w][r]\n\n[r]: #north", { id: "north" }],
  ])("leads where it may: %s", (text, to) => {
    expect(runsOf(readMarkdown(text)).map((run) => run.to)).toEqual([to]);
  });

  it.each([
    "[w](javascript:alert(1))",
    "[w](  JAVASCRIPT:alert(1))",
    "[w](&#106;avascript:alert(1))",
    "[w](data:text/html,x)",
    "[w](//a.org)",
    "[w](page.html)",
    "[w](#Not an id)",
    "[w](<#../x>)",
    "[w](mailto:a@b.org)",
    "<mailto:a@b.org>",
    "[w](https://)",
  ])("leads nowhere else, and keeps its words: %s", (text) => {
    const runs = runsOf(readMarkdown(text));
    expect(runs.every(({ to }) => to === undefined)).toBe(true);
    expect(runs.map((run) => run.text).join("")).toMatch(/^(w|mailto:a@b\.org|\[w\]\(.*\))$/);
  });
});

test("HTML, headings, pictures, code and tables become words", () => {
  const text = (from: string) => writePlain(readMarkdown(from));
  expect(text('a <b onclick="x()">c</b>')).toBe('a <b onclick="x()">c</b>');
  expect(text("<script>\nx()\n</script>")).toBe("<script>\nx()\n</script>");
  expect(text("# Head")).toBe("Head");
  expect(text("![*alt* text](https://a.org/p.png)")).toBe("alt text");
  expect(text("`x < y`")).toBe("x < y");
  expect(text("> said\n\n---\n\n    as is\n      so")).toBe("said\n\nas is\n  so");
  expect(text("~~gone~~ https://a.org | x |")).toBe("~~gone~~ https://a.org | x |");
  expect(text("AT&amp;T &#8211; &#x2013; &bogus; \\&lt;")).toBe("AT&T – – &bogus; &lt;");
});

test("a text of any depth is read, if only as words", () => {
  for (const mark of [">", "- ", "1. "]) {
    const blocks = readMarkdown(`${mark.repeat(5000)}x`);
    expect(writePlain(blocks)).toContain("x");
  }
});

test("plain words show the lists they stood in", () => {
  expect(writePlain(readMarkdown("A *list*:\n\n- one\n  two\n- three\n  1. four\n"))).toBe(
    "A list:\n\n- one two\n- three\n  1. four",
  );
});

test("the ids that a text leads to are told once each", () => {
  expect(idsLinked(readMarkdown("[a](#north) and\n\n- [b](#south)\n- [c](#north) [d](https://e.org)"))).toEqual([
    "north",
    "south",
  ]);
});

test("escaped words read as these very words", () => {
  const printable = fc.string({ unit: fc.constantFrom(..."ab 1.-+*_[]()<>#&`~!|\\:;/\"'=") });
  fc.assert(
    fc.property(printable, (text) => {
      const meant = text.replace(/\s+/g, " ").trim();
      fc.pre(meant !== "" && !/^[=-]+$/.test(meant));
      const escaped = escapeMarkdown(meant);
      expect(runsOf(readMarkdown(escaped))).toEqual([{ text: meant }]);
      expect(
        runsOf(readMarkdown(`**${escaped.replace(/^\W+|\W+$/g, "")}x**`)).every(({ to }) => to === undefined),
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("whatever a text is, what is read holds no link but to the web or an id", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab\n *_[]()<>#&`:/-1.!"), maxLength: 60 }), (text) => {
      for (const { to } of runsOf(readMarkdown(text)))
        if (to) expect("url" in to ? to.url : `#${to.id}`).toMatch(/^(https?:\/\/|#[a-z0-9])/);
    }),
    { numRuns: 500 },
  );
});
