import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDays } from "../../../src/query/timeline/spanOf.ts";
import { dayForKey, moveEdge, moveWindow, stretchOf, windowOf } from "../../../src/view/timeline/brush.ts";
import { parseLink, writeLink } from "../../../src/view/link.ts";
import { emptyLens, emptyView } from "../../../src/view/view.ts";

const day = fc.integer({ min: countDays(1_000_101), max: countDays(30_000_101) });

describe("a window in time", () => {
  test("is over two days, whichever comes first, and leads back to these", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(stretchOf(windowOf(a, b))).toEqual({ from: Math.min(a, b), to: Math.max(a, b) });
      }),
    );
  });

  test("always fits in a link, wherever it is dragged", () => {
    const far = fc.integer({ min: -9_000_000, max: 9_000_000 });
    fc.assert(
      fc.property(far, far, far, fc.boolean(), (a, b, by, datedOnly) => {
        const time = moveWindow({ ...windowOf(a, b), ...(datedOnly && { datedOnly }) }, by);
        const view = { ...emptyView, lens: { ...emptyLens, time, known: time.from } };
        expect(parseLink(writeLink("treaty", view))).toEqual({ dataset: "treaty", view });
      }),
    );
  });

  test("keeps its length where it is moved", () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -5000, max: 5000 }), (a, b, by) => {
        const { from, to } = stretchOf(moveWindow(windowOf(a, b), by));
        expect([from, to]).toEqual([Math.min(a, b) + by, Math.max(a, b) + by]);
      }),
    );
  });

  test("has ends that do not pass one another, and keeps what else it asks for", () => {
    const time = { ...windowOf(100, 200), datedOnly: true };
    expect(moveEdge(time, "from", 300)).toEqual({ ...windowOf(200, 200), datedOnly: true });
    expect(moveEdge(time, "to", 50)).toEqual({ ...windowOf(100, 100), datedOnly: true });
    expect(stretchOf(moveEdge(time, "to", 250))).toEqual({ from: 100, to: 250 });
  });

  test("is moved by keys: by a day, by a large step, to the ends of time", () => {
    const domain = { from: 0, to: 1000 };
    const keys = ["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp", "PageDown", "PageUp", "Home", "End", "a"];
    expect(keys.map((key) => dayForKey(key, 500, 30, domain))).toEqual([499, 499, 501, 501, 470, 530, 0, 1000, undefined]); // prettier-ignore
  });
});
