import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayUnder, fitScale, mainStretch, panScale, showOn, wholeDayUnder, xAt, zoomScale } from "../../../src/view/timeline/scale.ts"; // prettier-ignore

const reach = { domain: { from: 10_000, to: 14_000 }, width: 800 };
const day = fc.integer({ min: reach.domain.from, max: reach.domain.to });
const stretch = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe("a part of time", () => {
  test("is fitted so that all of it is seen, with room for the names of what is last", () => {
    fc.assert(
      fc.property(stretch, fc.constantFrom(0, 200, 340), (wanted, room) => {
        const scale = fitScale(wanted, reach, room);
        expect(xAt(scale, wanted.from)).toBeGreaterThanOrEqual(0);
        expect(xAt(scale, wanted.to + 1)).toBeLessThanOrEqual(reach.width - Math.min(room, reach.width / 2) + 1e-6);
      }),
    );
  });

  test("keeps the day under the pointer where one draws nearer, as far as time reaches", () => {
    const scale = fitScale({ from: 11_000, to: 12_000 }, reach);
    fc.assert(
      fc.property(fc.double({ min: 0.8, max: 8, noNaN: true }), fc.integer({ min: 0, max: 800 }), (factor, x) => {
        const next = zoomScale(scale, factor, x, reach);
        expect(dayUnder(next, x)).toBeCloseTo(dayUnder(scale, x), 6);
      }),
    );
  });

  test("is never closer than two days, and never beside all there is", () => {
    const steps = fc.array(fc.oneof(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: -9999, max: 9999 })), { maxLength: 20 }); // prettier-ignore
    fc.assert(
      fc.property(steps, (asked) => {
        const scale = asked.reduce(
          (now, one) => (Number.isInteger(one) ? panScale(now, one, reach) : zoomScale(now, one, 300, reach)),
          fitScale(reach.domain, reach),
        );
        expect(reach.width / scale.perDay).toBeGreaterThanOrEqual(2 - 1e-9);
        expect(xAt(scale, reach.domain.from)).toBeLessThan(reach.width);
        expect(xAt(scale, reach.domain.to + 1)).toBeGreaterThan(0);
      }),
    );
  });

  test("moves to what is to be seen, and stays where that is seen", () => {
    const scale = fitScale({ from: 11_000, to: 11_100 }, reach);
    expect(showOn(scale, { from: 11_050, to: 11_050 }, reach)).toBe(scale);
    const moved = showOn(scale, { from: 13_000, to: 13_000 }, reach);
    expect(xAt(moved, 13_000)).toBeCloseTo(reach.width * 0.3, 6);
    expect(wholeDayUnder(moved, xAt(moved, 13_000) + 1)).toBe(13_000);
  });
});

describe("where most of time lies", () => {
  test("leaves out a few days that a long empty time sets apart", () => {
    const late = Array.from({ length: 20 }, (_, at) => 13_000 + at * 3);
    expect(mainStretch([9000, ...late])).toEqual({ from: 13_000, to: 13_057 });
    expect(mainStretch([...late, 20_000])).toEqual({ from: 13_000, to: 13_057 });
    expect(mainStretch([1, ...late, 60_000])).toEqual({ from: 13_000, to: 13_057 });
  });

  test("is the whole where no gap is that wide, or too much would be left out", () => {
    expect(mainStretch([1, 2, 3, 9])).toEqual({ from: 1, to: 9 });
    expect(mainStretch([1, 2, 900, 901, 902])).toEqual({ from: 1, to: 902 });
    expect(mainStretch([5, 5])).toEqual({ from: 5, to: 5 });
    expect(mainStretch([])).toBeUndefined();
  });
});
