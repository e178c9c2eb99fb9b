import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../../src/scene/labels/breakLines.ts";
import type { Font } from "../../../src/scene/labels/fonts.ts";
import { guessWidth } from "../../../src/scene/labels/guessWidth.ts";

const font: Font = { family: "serif", size: 15, weight: 400 };

describe("a text in lines", () => {
  it("keeps every letter in order, and no line is wider than it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = breakLines(text, font, width);
        const bare = (some: string) => some.replaceAll(/\s/g, "");
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines)
          if (Array.from(line).length > 1) expect(guessWidth(line, font)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("is cut short with a sign past the most lines that it may have", () => {
    const lines = breakLines("one two three four five six seven", font, 70, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(guessWidth(lines[1]!, font)).toBeLessThanOrEqual(70);
  });
});
