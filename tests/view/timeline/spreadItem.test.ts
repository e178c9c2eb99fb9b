import fc from "fast-check";
import { expect, test } from "vitest";
import { labelGap, placeItems } from "../../../src/view/timeline/placeItems.ts";
import { spreadItem } from "../../../src/view/timeline/spreadItem.ts";
import type { LaneItem } from "../../../src/view/timeline/timelineLanes.ts";

const measure = (text: string) => text.length * 7 + 3;
const item = (label: string, from: number, to = from): LaneItem => ({
  id: `${label} ${from} ${to}`,
  thing: { is: "event", entity: label },
  from,
  to,
  certainty: "day",
  label,
  title: label,
  when: "",
});

test("a name goes before its mark where only there it has all its room, and over nothing of its row", () => {
  const long = "a meeting with a rather long name";
  const [placed] = placeItems([item(long, 90)], 5, measure);
  const { left, name, barAt, room } = spreadItem(placed!, 0, 500);
  expect([name, room]).toEqual([0, measure(long)]);
  expect(left + barAt).toBe(placed!.from);
  const beside = placeItems([item("Before it stands another", 30), item(long, 90)], 5, measure);
  expect(beside[1]!.row).toBe(beside[0]!.row);
  expect(spreadItem(beside[1]!, 0, 500).name).toBeGreaterThan(0);
});

test("what is drawn of the items of a lane never meets within a row, wherever along time one looks", () => {
  const some = fc
    .tuple(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([label, from, days]) => item(label, from, from + days));
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 14 }),
      fc.double({ min: 0.5, max: 20, noNaN: true }),
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 200, max: 1400 }),
      (items, perDay, origin, width) => {
        const placed = placeItems(items, perDay, measure);
        const drawn = placed
          .map((one) => ({ row: one.row, from: one.from!, to: one.to!, ...spreadItem(one, origin, width) }))
          .filter(({ from, to }) => from - origin < width && to - origin > 0);
        for (const { left, barAt, name, room } of drawn)
          if (room > 0 && name < barAt) expect(left + name + room).toBeLessThanOrEqual(left + barAt - labelGap + 1e-6);
        for (const a of drawn)
          for (const b of drawn)
            if (a !== b && a.row === b.row && a.from < b.from)
              expect(a.left + a.wide).toBeLessThanOrEqual(b.left + 1e-6);
      },
    ),
  );
});
