import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hullAround } from "../../../src/scene/annotations/hullAround.ts";

const disc = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 3, max: 25 }),
});

describe("an outline around marks", () => {
  it("is convex and stays its padding off every mark, on the outside", () => {
    fc.assert(
      fc.property(
        fc.array(disc, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 20 }),
        (discs, padding) => {
          const corners = hullAround(discs, padding);
          expect(corners.length).toBeGreaterThan(2);
          for (const [i, a] of corners.entries()) {
            const b = corners[(i + 1) % corners.length]!;
            const length = Math.hypot(b.x - a.x, b.y - a.y);
            for (const { x, y, radius } of discs) {
              const inside = ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / length;
              expect(inside).toBeGreaterThanOrEqual(radius + padding - 1e-6);
            }
          }
        },
      ),
    );
  });

  it("is nothing around nothing", () => {
    expect(hullAround([], 10)).toEqual([]);
  });
});
