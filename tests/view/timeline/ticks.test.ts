import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDays } from "../../../src/query/timeline/spanOf.ts";
import { ticksOf, type Tick } from "../../../src/view/timeline/ticks.ts";

const measure = (text: string) => text.length * 7 + 3;
const width = 800;
const labels = (ticks: readonly Tick[]) => ticks.map(({ label }) => label);
const from = (day: number, perDay: number) => ticksOf({ start: countDays(day), perDay }, width, measure);

const scale = fc.record({
  start: fc.integer({ min: countDays(-30_000_101), max: countDays(90_000_101) }),
  perDay: fc.double({ min: -5, max: 2.6, noNaN: true }).map((power) => 10 ** power),
});

describe("the axis of a timeline", () => {
  test("has no word over another and none before the line begins, however near one looks", () => {
    fc.assert(
      fc.property(scale, (at) => {
        const { fine, coarse } = ticksOf(at, width, measure);
        for (const row of [fine, coarse])
          row.forEach(({ x, label }, index) => {
            expect(x).toBeGreaterThanOrEqual(0);
            const next = row[index + 1];
            if (next) expect(x + measure(label)).toBeLessThanOrEqual(next.x);
          });
        expect(fine.length).toBeLessThan(60);
      }),
    );
  });

  test("goes from days to thousands of years", () => {
    expect(labels(from(20251119, 200).fine)).toEqual(["19", "20", "21", "22"]);
    expect(labels(from(20251119, 200).coarse)).toEqual(["November 2025"]);
    expect(labels(from(20251101, 12).fine).slice(0, 4)).toEqual(["1", "6", "11", "16"]);
    expect(labels(from(20250101, 2).fine)).toEqual(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan"].concat("Feb")); // prettier-ignore
    expect(labels(from(20250101, 2).coarse)).toEqual(["2025", "2026"]);
    expect(labels(from(19000101, 0.02).fine)).toEqual(["1900", "1910", "1920", "1930", "1940", "1950", "1960", "1970", "1980", "1990", "2000"]); // prettier-ignore
    expect(labels(from(19000101, 0.02).coarse)).toEqual([]);
    expect(labels(from(-30_000_101, 0.0003).fine)).toContain("2000 BC");
  });

  test("has no day so close to the first of the next month that their words would meet", () => {
    const { fine } = from(20250215, 12);
    expect(labels(fine).slice(0, 5)).toEqual(["16", "21", "1", "6", "11"]);
  });

  test("names what lies to the left of the line at its left end", () => {
    expect(from(20251119, 200).coarse[0]).toMatchObject({ x: 0, label: "November 2025" });
    expect(labels(from(20251130, 200).coarse)).toEqual(["November 2025", "December 2025"]);
  });
});
