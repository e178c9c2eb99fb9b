import fc from "fast-check";
import { expect, test } from "vitest";
import { layFoot } from "../../../src/scene/picture/layFoot.ts";
import { ofKind, type LegendEntry } from "../../../src/scene/picture/legendOf.ts";

const line = (words: string): LegendEntry => ({ sample: { standing: "undisputed" }, words });
const rowsOf = (entries: readonly { at: { y: number } }[]) => new Set(entries.map(({ at }) => at.y)).size;

test("a legend in several rows begins a row with each kind where that takes no further row", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 16 }).map(line), { maxLength: 9 });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 120, max: 900 }), (marks, lines, width) => {
      const size = { width, height: 600 };
      const parted = layFoot([...ofKind(marks), ...ofKind(lines)], undefined, size, 1);
      expect(rowsOf(parted.entries)).toBe(rowsOf(layFoot([...marks, ...lines], undefined, size, 1).entries));
      const alone =
        rowsOf(layFoot(marks, undefined, size, 1).entries) + rowsOf(layFoot(lines, undefined, size, 1).entries);
      if (lines.length > 0 && alone === rowsOf(parted.entries)) expect(parted.entries[marks.length]!.at.x).toBe(16);
    }),
  );
});
