import { Camera } from "sigma";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CameraMan } from "../../../src/scene/CameraMan.ts";
import type { Picture } from "../../../src/scene/Picture.ts";
import type { Actions } from "../../../src/state/actions.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a flight that a move at once cuts short goes no further, and is not told as the reader's own move", async () => {
  const camera = new Camera();
  const setCamera = vi.fn();
  const picture = { sigma: { getCamera: () => camera }, zoom: 1 } as unknown as Picture;
  const man = new CameraMan(picture, { setCamera, setZoom: () => {} } as unknown as Actions);
  man.fly({ x: -0.18, y: 0.42, ratio: 1.29 });
  await vi.advanceTimersByTimeAsync(100);
  expect(camera.x).toBeLessThan(0.5);
  man.fly({ x: 0.5, y: 0.5, ratio: 2 }, 0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(camera.getState()).toMatchObject({ x: 0.5, y: 0.5, ratio: 2 });
  expect(setCamera).not.toHaveBeenCalled();
  camera.setState({ x: 0.7 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(setCamera).toHaveBeenCalledExactlyOnceWith({ x: 0.7, y: 0.5, ratio: 2 });
});
