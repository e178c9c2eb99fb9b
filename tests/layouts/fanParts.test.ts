import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fanParts } from "../../src/layouts/fanParts.ts";
import { pixelsPerUnit } from "../../src/layouts/place.ts";

const markOfPart = 17 / pixelsPerUnit;
const markOfClause = 24 / pixelsPerUnit;
const angleOf = ([x, y]: readonly [number, number]) => Math.atan2(y, x);
const between = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe("the fan of a clause's parts", () => {
  it("stands at one and a half radii, .3 radians apart, clockwise, facing away from the middle", () => {
    const parts = fanParts([1, 0], 3);
    for (const [x, y] of parts) expect(Math.hypot(x, y)).toBeCloseTo(1.5, 3);
    expect(parts.map(angleOf)).toEqual([0.3, 0, -0.3].map((angle) => expect.closeTo(angle, 3)));
  });

  it("never lets two parts touch, nor a part its clause, wherever the clause is", () => {
    const place = fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 40 }), (at, count) => {
        const parts = fanParts(at, count);
        expect(parts).toHaveLength(count);
        parts.forEach((part, i) => {
          expect(between(part, at)).toBeGreaterThan(markOfPart + markOfClause);
          for (const other of parts.slice(i + 1)) expect(between(part, other)).toBeGreaterThan(2 * markOfPart);
        });
      }),
    );
  });

  it("is empty for a clause without parts", () => {
    expect(fanParts([1, 0], 0)).toEqual([]);
  });
});
