import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoxGrid } from "../../src/scene/labels/BoxGrid.ts";
import { placeLabels, type LabelWish, type Spot } from "../../src/scene/labels/placeLabels.ts";

const frame = { left: 0, top: 0, right: 1000, bottom: 700 };
const wish = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 700 }),
  radius: fc.integer({ min: 4, max: 20 }),
  width: fc.integer({ min: 10, max: 180 }),
  weight: fc.integer({ min: 0, max: 50 }),
});
/** A name in one line, and in two of half the width. */
const shaped = (width: number) => [
  { lines: ["all of it"], width, height: 16 },
  { lines: ["all", "of it"], width: width / 2, height: 32 },
];
const grids = () => ({ taken: new BoxGrid<string>(), firm: new BoxGrid<string>(), frame });
const wishes = fc
  .array(wish, { maxLength: 80 })
  .map((list): LabelWish[] =>
    list.map(({ width, ...w }, i) => ({ ...w, id: `w${i}`, shapes: shaped(width), must: false })),
  );

const boxOf = ({ x, y, radius: r }: LabelWish) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });
const place = (list: LabelWish[], before = new Map<string, Spot>()) => {
  const obstacles = grids();
  for (const wish of list) for (const grid of [obstacles.taken, obstacles.firm]) grid.add(boxOf(wish), wish.id);
  return placeLabels(list, obstacles, before);
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
    const at = { x: 90, y: 100, radius: 8, shapes: [{ lines: ["a"], width: 900, height: 16 }], must: false };
    const placed = place([
      { ...at, id: "light", weight: 1 },
      { ...at, id: "heavy", weight: 2, y: 101 },
    ]);
    expect(placed[0]?.id).toBe("heavy");
  });

  it("keeps a name on the side it had, so that it does not jump", () => {
    const list = [{ id: "a", x: 300, y: 300, radius: 8, shapes: shaped(60), weight: 1, must: false }];
    const before = new Map([["a", { side: "left", shape: 0, reach: 0 } as const]]);
    expect(place(list, before)[0]).toMatchObject({ side: "left", shape: 0 });
  });

  it("brings a name that was broken or far off back once there is room", () => {
    const list = [{ id: "a", x: 300, y: 300, radius: 8, shapes: shaped(60), reaches: [28], weight: 1, must: false }];
    for (const spot of [
      { shape: 1, reach: 0 },
      { shape: 0, reach: 28 },
    ])
      expect(place(list, new Map([["a", { side: "left", ...spot }]]))[0]).toMatchObject({ shape: 0, reach: 0 });
  });

  it("moves a name with its mark, on the side it had", () => {
    const list = [{ id: "a", x: 300, y: 300, radius: 8, shapes: shaped(60), weight: 1, must: false }];
    const [first] = place(list);
    const [next] = place([{ ...list[0]!, x: 500 }], new Map([["a", first!]]));
    expect(next).toEqual({ ...first, rect: { ...first!.rect, left: first!.rect.left + 200, right: first!.rect.right + 200 } }); // prettier-ignore
  });

  it("breaks a name that has no room in one line", () => {
    const wish = { id: "a", x: 60, y: 300, radius: 8, shapes: shaped(110), weight: 1, must: false };
    const obstacles = { ...grids(), frame: { left: 0, top: 0, right: 130, bottom: 700 } };
    obstacles.taken.add({ left: 0, right: 130, top: 325, bottom: 330 }, "below");
    obstacles.taken.add({ left: 90, right: 130, top: 270, bottom: 290 }, "above");
    expect(placeLabels([wish], obstacles, new Map())[0]).toMatchObject({ shape: 1, side: "above" });
  });

  it("puts a name that may stand farther off there, with a hairline that meets no other mark and no name", () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const far = list.map((one) => ({ ...one, reaches: [14, 28, 44] }));
        const placed = place(far);
        expect(placed.length).toBeGreaterThanOrEqual(place(list).length > 0 ? 1 : 0);
        for (const { id, reach, leader } of placed) {
          expect(leader === undefined).toBe(reach === 0);
          for (const point of leader ?? []) {
            const dot = { left: point.x, right: point.x, top: point.y, bottom: point.y };
            for (const other of placed) if (other.id !== id) expect(covers(other.rect, dot)).toBe(false);
            for (const mark of far) if (mark.id !== id) expect(covers(boxOf(mark), dot)).toBe(false);
          }
        }
      }),
    );
  });
});

type Rect = typeof frame;
function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const covers = (rect: Rect, dot: Rect) =>
  rect.left < dot.right && dot.left < rect.right && rect.top < dot.bottom && dot.top < rect.bottom;

describe("a name that must stand", () => {
  it("covers as little of marks as it can", () => {
    const shapes = [{ lines: ["a"], width: 60, height: 16 }];
    const wanted: LabelWish[] = [{ id: "a", x: 500, y: 300, radius: 8, shapes, weight: 1, must: true }];
    const obstacles = grids();
    const { taken } = obstacles;
    // A small mark stands on each side; above, the name touches only the edge of a large one.
    const small = [[540, 300], [460, 300], [500, 320], [530, 318], [470, 318], [540, 285], [460, 285]] as const; // prettier-ignore
    for (const [x, y] of small) taken.add({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }, `${x} ${y}`);
    taken.add({ left: 380, right: 620, top: 150, bottom: 276 }, "large");
    const [placed] = placeLabels(wanted, obstacles, new Map());
    expect(placed!.side).toBe("above");
    expect(taken.covered(placed!.rect, "label a")).toBeLessThan(0.5);
  });

  it("covers nothing that is firm, and is rather left out", () => {
    const shapes = [{ lines: ["a"], width: 60, height: 16 }];
    const wish: LabelWish = { id: "a", x: 500, y: 300, radius: 8, shapes, weight: 1, must: true };
    const obstacles = grids();
    obstacles.firm.add({ left: 400, right: 600, top: 200, bottom: 400 }, "lit");
    obstacles.taken.add({ left: 400, right: 600, top: 200, bottom: 400 }, "lit");
    expect(placeLabels([wish], obstacles, new Map())).toEqual([]);
  });
});
