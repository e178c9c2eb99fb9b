import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveBetween, distanceTo, pointOn, readingAngle } from "../../src/scene/lines/curve.ts";

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe("the curve of a line", () => {
  it("starts and ends at its marks and bows towards the middle", () => {
    fc.assert(
      fc.property(point, point, point, (from, to, centre) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const curve = curveBetween(from, to, 0.2, centre);
        expect(pointOn(curve, 0)).toEqual(from);
        expect(pointOn(curve, 1)).toEqual(to);
        const straight = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        const way = { x: curve.control.x - straight.x, y: curve.control.y - straight.y };
        expect(way.x * (centre.x - straight.x) + way.y * (centre.y - straight.y)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  it("is the same line seen from either end", () => {
    const centre = { x: 0, y: 0 };
    const there = curveBetween({ x: 10, y: 200 }, { x: 180, y: 40 }, 0.14, centre);
    const back = curveBetween({ x: 180, y: 40 }, { x: 10, y: 200 }, 0.14, centre);
    expect(there.control.x).toBeCloseTo(back.control.x, 9);
    expect(there.control.y).toBeCloseTo(back.control.y, 9);
  });

  it("turns words so that they read from left to right", () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(from.x !== to.x || from.y !== to.y);
        const angle = readingAngle(curveBetween(from, to, 0.1, { x: 0, y: 0 }), 0.5);
        expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
      }),
    );
  });

  it("makes a loop beside a mark that is related to itself", () => {
    const curve = curveBetween({ x: 50, y: 50 }, { x: 50, y: 50 }, 0, { x: 0, y: 0 }, 10);
    const far = pointOn(curve, 0.5);
    expect(Math.hypot(far.x - 50, far.y - 50)).toBeGreaterThan(15);
  });

  it("is found by a point that lies on it, and not by one that is far away", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const curve = curveBetween(from, to, 0.2, { x: 0, y: 0 }, 8);
        expect(distanceTo(curve, pointOn(curve, t))).toBeLessThan(6);
        expect(distanceTo(curve, { x: 4000, y: 4000 })).toBeGreaterThan(1000);
      }),
    );
  });
});
