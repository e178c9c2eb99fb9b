import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSwipe, tapZone } from "../../../src/view/story/tapZone.ts";

describe("a tap", () => {
  it("at the left side goes back, at the right side on, and in between nowhere", () => {
    expect([5, 200, 385].map((x) => tapZone(x, 390))).toEqual([-1, 0, 1]);
  });
});

describe("a finger's way", () => {
  it("drawn quickly to the left is the next scene, to the right the one before", () => {
    expect(readSwipe({ dx: -90, dy: 8, time: 180 })).toBe(1);
    expect(readSwipe({ dx: 90, dy: -8, time: 180 })).toBe(-1);
  });

  it("that is slow, short or rather up or down is none", () => {
    expect(readSwipe({ dx: -90, dy: 0, time: 900 })).toBe(0);
    expect(readSwipe({ dx: -20, dy: 0, time: 100 })).toBe(0);
    expect(readSwipe({ dx: -90, dy: 80, time: 180 })).toBe(0);
  });

  it("asks for the opposite when it is drawn the other way", () =>
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), (dx, dy, time) => {
        expect(readSwipe({ dx: -dx, dy, time }) + readSwipe({ dx, dy, time })).toBe(0);
      }),
    ));
});
