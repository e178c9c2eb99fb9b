import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText, textHeight } from "../../../src/handout/fit/fitText.ts";
import { fitTable, fitWidths } from "../../../src/handout/fit/fitWidths.ts";
import { rowHeight, splitRows, type TableSetting } from "../../../src/handout/fit/splitRows.ts";
import { countLines, textWidth, wrapText } from "../../../src/handout/fit/textWidth.ts";
import type { Paragraph } from "../../../src/handout/paragraphs.ts";

const word = fc.string({ minLength: 1, maxLength: 14 }).map((text) => text.replaceAll(/\s/g, "x"));
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));
const paragraph = (text: string): Paragraph => ({ runs: [{ text }], level: 0 });
const setting: TableSetting = { width: 600, widths: [0.3, 0.7], beside: 5, over: 4, type: { size: 12 } };

test("lines hold all words in their order, and none is wider than there is room", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, { size: 12 });
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) if ([...line].length > 1) expect(textWidth(line, { size: 12 })).toBeLessThanOrEqual(width); // prettier-ignore
    }),
  );
});

test("a break in the text is a break in the lines, and bold or larger words are wider", () => {
  expect(countLines("one\ntwo", 500, { size: 12 })).toBe(2);
  expect(textWidth("Ukraine", { size: 12, bold: true })).toBeGreaterThan(textWidth("Ukraine", { size: 12 }));
  expect(textWidth("Україна", { size: 12 })).toBeGreaterThan(textWidth("", { size: 12 }));
});

test("rows are cut into pages that hold all of them in order, and no page of several rows is higher than its room", () => {
  const rows = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 60, max: 300 }), fc.integer({ min: 60, max: 300 }), (given, first, room) => {
      const pages = splitRows(given, { first, room }, setting);
      expect(pages.flat()).toEqual(given);
      for (const [at, page] of pages.entries()) {
        expect(page.length).toBeGreaterThan(0);
        const high = page.reduce((sum, row) => sum + rowHeight(row, setting), 0);
        if (page.length > 1) expect(high).toBeLessThanOrEqual(at === 0 ? first : room);
      }
    }),
  );
});

test("text is as large as it can be; what has no room at the smallest size comes later, and nothing is lost", () => {
  const sizes = [20, 16, 12];
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 80, max: 500 }),
      (texts, height) => {
        const all = texts.map(paragraph);
        const { size, now, later } = fitText(all, { width: 240, height }, sizes);
        expect([...now, ...later]).toEqual(all);
        if (now.length > 1) expect(textHeight(now, 240, { size, serif: true })).toBeLessThanOrEqual(height);
        const larger = sizes[sizes.indexOf(size) - 1];
        if (larger !== undefined) expect(textHeight(all, 240, { size: larger, serif: true })).toBeGreaterThan(height);
      },
    ),
  );
});

test("fitted columns make the rows no higher, share the same width, and keep room for headings and texts", () => {
  const rows = fc.array(fc.tuple(words, fc.constant(""), words), { minLength: 1, maxLength: 12 });
  const three: TableSetting = { ...setting, widths: [0.2, 0.4, 0.4] };
  const head = ["Clause", "Gives", "Gets"];
  const high = (given: string[][], widths: readonly number[]) =>
    given.reduce((sum, row) => sum + rowHeight(row, { ...three, widths }), 0);
  fc.assert(
    fc.property(rows, (given) => {
      const widths = fitWidths(head, given, three);
      expect(widths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(high(given, widths)).toBeLessThanOrEqual(high(given, three.widths));
      for (const [at, title] of head.entries())
        expect(countLines(title, widths[at]! * three.width - 2 * three.beside, { size: 12, bold: true })).toBe(1);
    }),
  );
  const long = "one two three four five six seven eight nine ten".repeat(4);
  expect(fitWidths(head, [["1", "", long]], three)[2]).toBeGreaterThan(0.5);
});

test("parties side by side keep columns of one width", () => {
  const table = { title: "", head: ["", "A", "B"], rows: [["1", "word ".repeat(60), ""]], widths: [0.2, 0.4, 0.4] };
  expect(fitTable({ ...table, even: true }, { ...setting, widths: table.widths }).widths).toEqual(table.widths);
  expect(fitTable(table, { ...setting, widths: table.widths }).widths[1]).toBeGreaterThan(0.4);
});
