import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveBetween, distanceTo } from "../../src/scene/lines/curve.ts";
import { drawnCurve } from "../../src/scene/lines/drawnCurve.ts";

const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });
const radius = fc.integer({ min: 4, max: 25 });
const centre = { x: 450, y: 300 };

describe("a line as it is seen", () => {
  it("is a part of its curve, and its arrow points along it with its tip off the mark", () => {
    fc.assert(
      fc.property(
        place,
        place,
        radius,
        radius,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (a, b, ra, rb, bend) => {
          fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 80);
          const whole = curveBetween(a, b, bend, centre);
          const { curve, head } = drawnCurve(whole, ra, rb, true);
          const [tip, left, right] = head!;
          for (const point of [curve.from, curve.to, tip]) expect(distanceTo(whole, point)).toBeLessThan(2.5);
          expect(Math.hypot(tip.x - b.x, tip.y - b.y)).toBeGreaterThan(rb * 0.8);
          expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeCloseTo(6.4, 5);
          expect(Math.hypot(tip.x - b.x, tip.y - b.y)).toBeLessThan(Math.hypot(curve.to.x - b.x, curve.to.y - b.y));
        },
      ),
    );
  });

  it("stays whole, and without an arrow, where it is a loop", () => {
    const loop = curveBetween(centre, centre, 0.1, { x: 0, y: 0 }, 10);
    expect(drawnCurve(loop, 10, 10, true)).toEqual({ curve: loop });
  });

  it("shrinks to nothing rather than turning round where the marks touch", () => {
    const { curve } = drawnCurve(curveBetween({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.1, centre), 30, 30, false);
    expect(curve.from).toEqual(curve.to);
  });
});
