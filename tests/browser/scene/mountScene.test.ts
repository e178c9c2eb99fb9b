import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mountScene } from "../../../src/scene/mountScene.ts";
import { type Actions } from "../../../src/state/actions.ts";
import { type Store } from "../../../src/state/store.ts";
import { frames, mountHarbour, placedHarbour } from "../../support/mountHarbour.ts";

let box: HTMLElement;
let store: Store;
let actions: Actions;
let stop: () => void;

/** The whole picture as it is on the screen, one string a layer. */
const canvases = () => [...box.querySelectorAll("canvas")];
const middle = () => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

/** What a pointer does at a place, on the layer that sigma listens to. */
function point(type: string, at: { clientX: number; clientY: number }, more: MouseEventInit = {}): void {
  const mouse = box.querySelector(".sigma-mouse");
  const target = type === "mousedown" || type === "click" || type === "dblclick" ? mouse : document;
  (type === "mousemove" ? mouse : target)?.dispatchEvent(new MouseEvent(type, { bubbles: true, ...at, ...more }));
}

/** Whether a mark is found by moving the pointer over a part of the picture. */
function findUnderPointer(
  id: string,
  { left, right, top, bottom }: Record<"left" | "right" | "top" | "bottom", number>,
) {
  for (let clientX = left; clientX < right; clientX += 8) {
    for (let clientY = top; clientY < bottom; clientY += 8) {
      point("mousemove", { clientX, clientY });
      if (store.getState().status.hovered === id) return true;
    }
  }
  return false;
}

beforeEach(async () => {
  ({ box, store, actions, stop } = await mountHarbour((begun) => {
    begun.open(placedHarbour);
    begun.setCamera({ x: 0.5, y: 0.5, ratio: 1 });
  }));
});

afterEach(() => stop());

describe("the picture", () => {
  it("selects the mark that is clicked, and takes it out again with shift", async () => {
    point("mousemove", middle());
    await frames(2);
    expect(store.getState().status.hovered).toBe("northland");
    point("mousedown", middle());
    point("mouseup", middle());
    point("click", middle());
    await frames(2);
    expect(store.getState().view.selection).toEqual(["northland"]);
    await new Promise((wait) => setTimeout(wait, 400));
    point("mousedown", middle());
    point("mouseup", middle());
    point("click", middle(), { shiftKey: true });
    expect(store.getState().view.selection).toEqual([]);
  });

  it("shows only what is near a mark that is double-clicked", async () => {
    point("mousemove", middle());
    await frames(2);
    for (let clicks = 0; clicks < 2; clicks++) {
      point("mousedown", middle());
      point("mouseup", middle());
      point("click", middle());
    }
    expect(store.getState().view.focus).toEqual({ id: "northland", hops: 1 });
  });

  it("lets a mark be dragged; it stays, and one undo takes it back", async () => {
    const { clientX, clientY } = middle();
    const there = { clientX: clientX + 90, clientY: clientY + 40 };
    point("mousemove", middle());
    await frames(2);
    point("mousedown", middle());
    point("mousemove", { clientX: clientX + 30, clientY: clientY + 10 });
    point("mousemove", there);
    await frames(2);
    point("mouseup", there);
    point("click", there);
    await frames(2);
    const [x, y] = store.getState().places.northland ?? [0, 0];
    expect(store.getState().view.selection, "a drag is no click").toEqual([]);
    expect(x).toBeGreaterThan(0.3);
    expect(y).toBeLessThan(-0.1);
    expect(actions.undo()).toBe(true);
    expect(store.getState().places.northland).toEqual([0, 0]);
  });

  it("moves what is selected from elsewhere out from under the panels", async () => {
    actions.setCamera(undefined);
    actions.setInsets({ top: 0, right: 400, bottom: 0, left: 0 });
    await frames(3);
    actions.select("eastland");
    await new Promise((wait) => setTimeout(wait, 600));
    expect(findUnderPointer("eastland", { left: 0, right: 400, top: 0, bottom: 600 })).toBe(true);
  });

  it("goes back to the whole picture when a selection is put away, and takes no flight for the reader's own move", async () => {
    actions.setCamera(undefined);
    await new Promise((wait) => setTimeout(wait, 600));
    const zoom = store.getState().status.zoom;
    actions.select("eastland");
    await new Promise((wait) => setTimeout(wait, 100));
    actions.setInsets({ top: 0, right: 300, bottom: 0, left: 0 });
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(store.getState().view.camera).toBeUndefined();
    actions.setInsets({ top: 0, right: 0, bottom: 0, left: 0 });
    expect(actions.stepBack()).toBe(true);
    await new Promise((wait) => setTimeout(wait, 1000));
    expect(store.getState().view.camera).toBeUndefined();
    expect(store.getState().status.zoom).toBeCloseTo(zoom, 1);
    expect(actions.stepBack()).toBe(false);
  });

  it("shows everything in a box that takes another size while the picture is set up", async () => {
    stop();
    actions.setCamera(undefined);
    const shownIn = async (act: (resize: () => void) => void) => {
      box.style.width = "700px";
      act(() => (box.style.width = "300px"));
      await vi.waitFor(() => expect(canvases().length).toBeGreaterThan(0));
      await new Promise((wait) => setTimeout(wait, 500));
      stop();
      return store.getState().status.zoom;
    };
    const mount = () => (stop = mountScene(box, store, actions));
    const whole = await shownIn((resize) => {
      resize();
      mount();
    });
    const opened = await shownIn((resize) => {
      mount();
      setTimeout(() => setTimeout(resize));
    });
    const later = await shownIn((resize) => {
      mount();
      setTimeout(resize, 250);
    });
    expect(whole).toBeGreaterThan(0);
    expect([opened, later]).toEqual([whole, whole]);
  });

  it("draws the same view again when WebGL was lost", async () => {
    actions.select("northland");
    const lost = canvases().find((canvas) => canvas.classList.contains("sigma-nodes"));
    const gl = lost?.getContext("webgl2");
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    await vi.waitFor(() => expect(store.getState().status.drawing).toBe("lost"));
    await vi.waitFor(() => expect(store.getState().status.drawing).toBe("ok"), { timeout: 2000 });
    const fresh = canvases().find((canvas) => canvas.classList.contains("sigma-nodes"));
    expect(fresh?.getContext("webgl2")?.isContextLost()).toBe(false);
    expect(store.getState().view.selection).toEqual(["northland"]);
  });

  it("says so where there is no WebGL, and leaves nothing behind when it stops", async () => {
    stop();
    expect(canvases()).toEqual([]);
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    stop = mountScene(box, store, actions);
    await vi.waitFor(() => expect(store.getState().status.drawing).toBe("missing"));
    getContext.mockRestore();
    expect(canvases()).toEqual([]);
  });
});
