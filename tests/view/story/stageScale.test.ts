import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastType, stageScale } from "../../../src/view/story/stageScale.ts";

describe("the scale of the stage", () => {
  it("is 1 at 1080 lines, on a wide screen and on one of four to three", () => {
    expect(stageScale({ width: 1920, height: 1080 })).toBe(1);
    expect(stageScale({ width: 1440, height: 1080 })).toBe(1);
  });

  it("grows and shrinks with the window", () => {
    expect(stageScale({ width: 3840, height: 2160 })).toBe(2);
    expect(stageScale({ width: 1440, height: 810 })).toBe(0.75);
  });

  it("never sets type smaller than 16 px", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 1, max: 8000 }), (width, height) => {
        expect(stageScale({ width, height }) * leastType).toBeGreaterThanOrEqual(16 - 1e-9);
      }),
    ));
});
