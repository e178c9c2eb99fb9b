import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/query/writeCsv.ts";

/** Reads comma-separated values as RFC 4180 says. */
const read = (text: string): string[][] => {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
};

test.each([
  ["=1+1", "'=1+1"],
  ["+cmd", "'+cmd"],
  ["-cmd", "'-cmd"],
  ["@sum", "'@sum"],
  [" =1", "' =1"],
  ["-12.5", "-12.5"],
  ["10", "10"],
  ["a-b", "a-b"],
  ['say "no"', '"say ""no"""'],
  ["a,b", '"a,b"'],
  ["a\nb", '"a\nb"'],
])("%j is written %j", (text, written) => expect(writeCsv([[text]])).toBe(`${written}\r\n`));

test("what is written can be read again, and no cell starts a formula", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("=A1", "\t@x", '"', ",", "\r\n", "-1", " -1+2"));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
      const again = read(writeCsv(rows));
      expect(again.map((row) => row.map((one, at) => (one.startsWith("'") && !rows[again.indexOf(row)]![at]!.startsWith("'") ? one.slice(1) : one)))).toEqual(rows); // prettier-ignore
      for (const one of again.flat()) expect(one).not.toMatch(/^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)/);
    }),
  );
});
