import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseLine, type LineNear } from "../../src/scene/lines/chooseLine.ts";

const line = (id: string, distance: number, ends: [string, string] = ["hub", id]): LineNear => ({ id, ends, distance });
const finger = { lit: true, byFinger: true };
const mouse = { lit: true, byFinger: false };

const lines = fc.uniqueArray(
  fc.record({ at: fc.integer({ min: 0, max: 8 }), distance: fc.double({ min: 0, max: 60, noNaN: true }) }),
  { selector: ({ at }) => at, maxLength: 9 },
);

describe("the line that a pointer means", () => {
  it("is the nearest in reach, whatever their order", () => {
    fc.assert(
      fc.property(lines, (list) => {
        const near = list.map(({ at, distance }) => line(String(at), distance));
        const least = Math.min(...near.map(({ distance }) => distance));
        const chosen = near.find(({ id }) => id === chooseLine(near, mouse));
        if (least > 6) expect(chosen).toBeUndefined();
        else expect(chosen?.distance).toBe(least);
        expect(chooseLine(near.toReversed(), finger)).toBe(chooseLine(near, finger));
      }),
    );
  });

  it("is for a finger none among several that it cannot tell apart, and else the one for a mouse", () => {
    fc.assert(
      fc.property(lines, (list) => {
        const near = list.map(({ at, distance }) => line(String(at), distance));
        const close = near.filter(({ distance }) => distance <= 16).length;
        expect(chooseLine(near, finger)).toBe(close > 1 ? undefined : chooseLine(near, mouse));
      }),
    );
  });

  it("is there for a finger where the lines close by tie the same two marks", () => {
    expect(chooseLine([line("a", 3, ["x", "y"]), line("b", 5, ["y", "x"])], finger)).toBe("a");
  });

  it("is none for a finger where all lines are quiet, and for a mouse one that it hits closely", () => {
    expect(chooseLine([line("a", 0)], { lit: false, byFinger: true })).toBeUndefined();
    expect(chooseLine([line("a", 2)], { lit: false, byFinger: false })).toBe("a");
    expect(chooseLine([line("a", 3)], { lit: false, byFinger: false })).toBeUndefined();
  });
});
