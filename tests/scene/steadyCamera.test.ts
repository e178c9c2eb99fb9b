import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraFor, type Aim } from "../../src/scene/aim.ts";
import { betweenPanels, fillView, fitCamera, freeBox, zoomAt, type Box } from "../../src/scene/camera.ts";
import type { Camera } from "../../src/view/view.ts";
import { audienceScale, drawnScale } from "../../src/scene/screen.ts";

const size = { width: 1920, height: 1080 };
const insets = { top: 0, right: 640, bottom: 84, left: 0 };
const stand = { size, insets, ringed: true, steady: true };
const numbers = fc.double({ min: -2, max: 2, noNaN: true });
const cameras = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }), ratio: fc.double({ min: 0.1, max: 3, noNaN: true }) }); // prettier-ignore

describe("the camera before an audience", () => {
  it("shows a scene the same, wherever it comes from", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 1 }), cameras, cameras, (places, one, other) => {
        const aim: Aim = { show: "some", places, around: [] };
        expect(cameraFor(aim, { ...stand, camera: one })).toEqual(cameraFor(aim, { ...stand, camera: other }));
      }),
    ));

  it("keeps what a scene shows out from under the words", () => {
    const places: [number, number][] = [
      [-0.6, 0.4],
      [0.9, -0.7],
    ];
    const camera = cameraFor({ show: "some", places, around: [] }, { ...stand, camera: { x: 0, y: 0, ratio: 1 } })!;
    const free = freeBox(camera, size, insets, 0);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThan(free.left);
      expect(x).toBeLessThan(free.right);
      expect(y).toBeGreaterThan(free.bottom);
      expect(y).toBeLessThan(free.top);
    }
  });

  it("leaves less beside the whole empty, and what a scene is about in view", () => {
    const box = fc.tuple(numbers, numbers, numbers, numbers).map(([a, b, c, d]) => ({ left: Math.min(a, b), right: Math.max(a, b), bottom: Math.min(c, d), top: Math.max(c, d) })); // prettier-ignore
    const whole = { left: -2.4, right: 2.4, bottom: -2.4, top: 2.4 };
    const seen = (camera: Camera, margin = 0) => freeBox(camera, size, insets, margin);
    const blank = ({ left, right, bottom, top }: Box) =>
      Math.max(0, whole.left - left) + Math.max(0, right - whole.right) + Math.max(0, whole.bottom - bottom) + Math.max(0, top - whole.top); // prettier-ignore
    fc.assert(
      fc.property(box, (about) => {
        const near = fitCamera(about, size, insets, { margin: 64 });
        const filled = fillView(near, about, whole, size, insets, [64, 64]);
        expect(filled.ratio).toBe(near.ratio);
        expect(blank(seen(filled))).toBeLessThanOrEqual(blank(seen(near)) + 1e-9);
        const [inner, was] = [seen(filled, 64), seen(near, 64)];
        if (about.left >= was.left && about.right <= was.right) {
          expect(inner.left).toBeLessThanOrEqual(about.left + 1e-9);
          expect(inner.right).toBeGreaterThanOrEqual(about.right - 1e-9);
        }
      }),
    );
  });

  it("shows between the words what a scene's own camera shows of a whole stage", () =>
    fc.assert(
      fc.property(cameras, (camera) => {
        const moved = betweenPanels(camera, size, insets);
        const free = freeBox(moved, size, insets, 0);
        expect((free.left + free.right) / 2).toBeCloseTo((camera.x - 0.5) * 4);
        expect((free.bottom + free.top) / 2).toBeCloseTo((camera.y - 0.5) * 4);
        const side = Math.min(size.width - insets.right, size.height - insets.bottom);
        expect(zoomAt(moved.ratio, size)).toBeCloseTo(zoomAt(camera.ratio, { width: side, height: side }));
      }),
    ));

  it("is the scene's own where no words cover the stage", () => {
    const camera = { x: 0.3, y: 0.6, ratio: 0.7 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const { x, y, ratio } = betweenPanels(camera, size, none);
    expect(x).toBeCloseTo(camera.x);
    expect(y).toBeCloseTo(camera.y);
    expect(ratio).toBeCloseTo(camera.ratio);
  });
});

describe("marks before an audience", () => {
  it("are larger, but grow less than words do", () => {
    const scale = audienceScale(size);
    expect(scale).toBe(2);
    expect(drawnScale(1, scale)).toBeGreaterThan(1.2);
    expect(drawnScale(1, scale)).toBeLessThan(scale);
  });

  it("are as ever where there is none", () => {
    expect(drawnScale(1, 1)).toBe(1);
    expect(drawnScale(0.5, 1)).toBe(0.5);
  });
});
