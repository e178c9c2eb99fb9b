import { expect, test } from "vitest";
import { cameraFor, type Aim } from "../../src/scene/aim.ts";
import { freeBox } from "../../src/scene/camera.ts";

const aim: Aim = { show: "some", places: [[-0.6, 0.4], [0.5, -1.2]], around: [] }; // prettier-ignore
const size = { width: 390, height: 760 };
const under = (bottom: number) => ({ top: 0, right: 0, bottom, left: 0 });
const far = { x: 0.2, y: 0.8, ratio: 3 };
const near = { x: 0.5, y: 0.5, ratio: 0.4 };
const stand = { size, insets: under(0), ringed: false, camera: far, afresh: true };

test("a frame that has changed is filled with what is shown, wherever the camera stood", () => {
  const filled = cameraFor(aim, stand)!;
  expect(cameraFor(aim, { ...stand, camera: near })).toEqual(filled);
  const free = freeBox(filled, size, under(0), 0);
  for (const [x, y] of aim.show === "some" ? aim.places : []) {
    expect([x > free.left, x < free.right, y > free.bottom, y < free.top]).toEqual([true, true, true, true]);
  }
});

test("it is shown closer where a sheet no longer covers half of it", () => {
  const covered = cameraFor(aim, { ...stand, insets: under(500) })!;
  expect(cameraFor(aim, stand)!.ratio).toBeLessThan(covered.ratio);
});
