import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packRows } from "../../../src/view/timeline/packRows.ts";
import { labelGap, placeItems } from "../../../src/view/timeline/placeItems.ts";
import type { LaneItem } from "../../../src/view/timeline/timelineLanes.ts";

const measure = (text: string) => text.length * 7 + 3;
const item = (label: string, from: number | undefined, to: number | undefined): LaneItem => ({
  id: `${label} ${from} ${to}`,
  thing: { is: "event", entity: label },
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  certainty: "day",
  label,
  title: label,
  when: "",
});

const extent = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 })).map(([from, length]) => ({ from, to: from + length })); // prettier-ignore

describe("rows", () => {
  test("have nothing over anything, and are as few as the items that meet in one point", () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 40 }), (items) => {
        const rows = packRows(items);
        items.forEach((a, i) =>
          items.forEach((b, j) => {
            if (i < j && rows[i] === rows[j]) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }),
        );
        const most = Math.max(
          0,
          ...items.map(({ from }) => items.filter((one) => one.from <= from && from < one.to).length),
        );
        expect(Math.max(-1, ...rows) + 1).toBe(most);
      }),
    );
  });
});

describe("the items of a lane", () => {
  const day = fc.integer({ min: 0, max: 900 });
  const some = fc
    .tuple(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.option(day, { nil: undefined }),
      fc.option(day, { nil: undefined }),
    ) // prettier-ignore
    .map(([label, a, b]) =>
      a !== undefined && b !== undefined ? item(label, Math.min(a, b), Math.max(a, b)) : item(label, a, b),
    );

  test("lie over none other, with their marks and the first part of their names", () => {
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 20 }),
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        (items, perDay) => {
          const placed = placeItems(items, perDay, measure);
          placed.forEach((a, i) =>
            placed.forEach((b, j) => {
              if (i === j || a.row !== b.row || (b.from ?? -Infinity) < (a.from ?? -Infinity)) return;
              if (b.from === a.from && j < i) return;
              expect(b.from ?? -Infinity).toBeGreaterThanOrEqual(a.to ?? Infinity);
              expect(a.free).toBeLessThanOrEqual(b.from ?? -Infinity);
              if (!a.inside) expect(a.free - a.to! - labelGap).toBeGreaterThanOrEqual(Math.min(a.label, 300));
            }),
          );
        },
      ),
    );
  });

  test("have their name on their bar where that is long enough, else behind it", () => {
    const [long, short, open] = placeItems([item("name", 0, 99), item("name", 200, 200), item("a rather long name", 300, undefined)], 1, measure); // prettier-ignore
    expect([long?.inside, short?.inside, open?.inside]).toEqual([true, false, true]);
    expect([short?.from, short?.to]).toEqual([195.5, 205.5]);
    expect([open?.from, open?.to]).toEqual([300, undefined]);
  });
});
