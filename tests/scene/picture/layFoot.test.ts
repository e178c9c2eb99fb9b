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

test("the lines of a standing have longer samples than marks, and no entry runs into the next", () => {
  const mark: LegendEntry = { sample: { sizes: true }, words: "Mark" };
  const { entries } = layFoot([mark, line("Line"), mark], undefined, { width: 900, height: 400 }, 2);
  const [first, second, third] = entries;
  expect([first!.room, second!.room, third!.room]).toEqual([52, 76, 52]);
  expect(second!.at.x).toBeGreaterThan(first!.at.x + first!.room);
  expect(third!.at.x).toBeGreaterThan(second!.at.x + second!.room);
});
