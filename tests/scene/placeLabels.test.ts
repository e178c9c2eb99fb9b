import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoxGrid } from "../../src/scene/labels/BoxGrid.ts";
import { placeLabels, type LabelWish } from "../../src/scene/labels/placeLabels.ts";

const frame = { left: 0, top: 0, right: 1000, bottom: 700 };
const wish = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 700 }),
  radius: fc.integer({ min: 4, max: 20 }),
  width: fc.integer({ min: 10, max: 180 }),
  weight: fc.integer({ min: 0, max: 50 }),
});
const wishes = fc
  .array(wish, { maxLength: 80 })
  .map((list): LabelWish[] => list.map((w, i) => ({ ...w, id: `w${i}`, height: 16, must: false })));

const place = (list: LabelWish[], before = new Map<string, "below">()) => {
  const taken = new BoxGrid<string>();
  for (const { id, x, y, radius: r } of list) taken.add({ left: x - r, right: x + r, top: y - r, bottom: y + r }, id);
  return placeLabels(list, taken, new BoxGrid<string>(), frame, before);
};

describe("placing names", () => {
  it("never lets two names meet, a name cover another mark, or the frame cut one", () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const placed = place(list);
        for (const [i, { id, rect }] of placed.entries()) {
          expect(rect.left).toBeGreaterThanOrEqual(frame.left);
          expect(rect.right).toBeLessThanOrEqual(frame.right);
          expect(rect.top).toBeGreaterThanOrEqual(frame.top);
          expect(rect.bottom).toBeLessThanOrEqual(frame.bottom);
          for (const other of placed.slice(i + 1)) expect(meet(rect, other.rect), `${id} ${other.id}`).toBe(false);
          for (const { id: mark, x, y, radius: r } of list)
            if (mark !== id) expect(meet(rect, { left: x - r, right: x + r, top: y - r, bottom: y + r })).toBe(false);
        }
      }),
    );
  });

  it("lets the heavier of two names have the place", () => {
    const at = { x: 90, y: 100, radius: 8, width: 900, height: 16, must: false };
    const placed = place([
      { ...at, id: "light", weight: 1 },
      { ...at, id: "heavy", weight: 2, y: 101 },
    ]);
    expect(placed[0]?.id).toBe("heavy");
  });

  it("keeps a name on the side it had, so that it does not jump", () => {
    const list = [{ id: "a", x: 300, y: 300, radius: 8, width: 60, height: 16, weight: 1, must: false }];
    const taken = new BoxGrid<string>();
    expect(placeLabels(list, taken, new BoxGrid(), frame, new Map([["a", "left"]]))[0]?.side).toBe("left");
  });
});

type Rect = typeof frame;
function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe("a name that must stand", () => {
  it("covers as little of marks as it can", () => {
    const wanted: LabelWish[] = [{ id: "a", x: 500, y: 300, radius: 8, width: 60, height: 16, weight: 1, must: true }];
    const taken = new BoxGrid<string>();
    // A small mark stands on each side; above, the name touches only the edge of a large one.
    const small = [[540, 300], [460, 300], [500, 320], [530, 318], [470, 318], [540, 285], [460, 285]] as const; // prettier-ignore
    for (const [x, y] of small) taken.add({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }, `${x} ${y}`);
    taken.add({ left: 380, right: 620, top: 150, bottom: 276 }, "large");
    const [placed] = placeLabels(wanted, taken, new BoxGrid<string>(), frame, new Map());
    expect(placed!.side).toBe("above");
    expect(taken.covered(placed!.rect, "label a")).toBeLessThan(0.5);
  });
});
