import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxAround,
  bringIntoView,
  cameraAt,
  fitCamera,
  frame,
  freeBox,
  ratioAt,
  ringPixels,
  toFrame,
  zoomAt,
} from "../../src/scene/camera.ts";

const sizes = fc.record({ width: fc.integer({ min: 320, max: 3840 }), height: fc.integer({ min: 400, max: 2160 }) });
const sides = fc.record({
  top: fc.integer({ min: 0, max: 60 }),
  bottom: fc.integer({ min: 0, max: 120 }),
  left: fc.integer({ min: 0, max: 60 }),
  right: fc.integer({ min: 0, max: 100 }),
});
const coordinate = fc.double({ min: -2, max: 2, noNaN: true });

/** Where sigma puts a point of the graph on the screen. */
const onScreen = (
  x: number,
  y: number,
  camera: { x: number; y: number; ratio: number },
  size: { width: number; height: number },
) => {
  const scale = Math.min(size.width, size.height) / camera.ratio;
  const framed = toFrame(x, y);
  return { x: size.width / 2 + (framed.x - camera.x) * scale, y: size.height / 2 - (framed.y - camera.y) * scale };
};

describe("the camera", () => {
  it("turns zooms into ratios and back", () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0.1, max: 8, noNaN: true }), (size, zoom) => {
        expect(zoomAt(ratioAt(zoom, size), size)).toBeCloseTo(zoom, 9);
      }),
    );
  });

  it("puts a point into the middle of what the panels leave free", () => {
    fc.assert(
      fc.property(sizes, sides, coordinate, coordinate, (size, insets, x, y) => {
        const at = onScreen(x, y, cameraAt(x, y, 1, size, insets), size);
        expect(at.x).toBeCloseTo((insets.left + size.width - insets.right) / 2, 6);
        expect(at.y).toBeCloseTo((insets.top + size.height - insets.bottom) / 2, 6);
      }),
    );
  });

  it("fits a whole box between the panels where the least zoom allows it", () => {
    const size = { width: 1440, height: 900 };
    const insets = { top: 56, right: 368, bottom: 36, left: 248 };
    const camera = fitCamera({ left: -1.8, right: 1.8, bottom: -1.6, top: 1.6 }, size, insets);
    const corner = onScreen(1.8, 1.6, camera, size);
    expect(corner.x).toBeLessThanOrEqual(1440 - 368);
    expect(corner.y).toBeGreaterThanOrEqual(56);
  });

  it("brings a point out from under a panel and leaves the camera alone when it is free already", () => {
    const size = { width: 1440, height: 900 };
    const insets = { top: 56, right: 368, bottom: 36, left: 248 };
    const camera = cameraAt(0, 0, 1, size, insets);
    const point = (x: number, y: number) => ({ left: x, right: x, bottom: y, top: y });
    expect(bringIntoView(point(0.5, 0.5), camera, size, insets, 0.9)).toEqual(camera);
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const at = onScreen(x, y, bringIntoView(point(x, y), camera, size, insets, 0.9), size);
        expect(at.x).toBeGreaterThanOrEqual(248);
        expect(at.x).toBeLessThanOrEqual(1440 - 368);
        expect(at.y).toBeGreaterThanOrEqual(56);
        expect(at.y).toBeLessThanOrEqual(900 - 36);
      }),
    );
  });

  it("knows no box around nothing", () => {
    expect(boxAround([])).toBeUndefined();
    expect(boxAround([{ x: 1, y: 2 }])).toEqual({ left: 1, right: 1, bottom: 2, top: 2 });
  });

  it("sees the same stretch of the graph that it frames", () => {
    const size = { width: 800, height: 800 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const { left, right } = freeBox({ x: 0.5, y: 0.5, ratio: 1 }, size, none, 0);
    expect(right - left).toBeCloseTo(frame, 9);
    expect(ringPixels).toBe(212);
  });
});
