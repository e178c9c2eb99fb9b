import { mountScene } from "../../src/scene/mountScene.ts";
import { createActions, type Actions } from "../../src/state/actions.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { createParleyStore, type Store } from "../../src/state/store.ts";
import { harbourDataset } from "./harbourAgreement.ts";

/** Waits until the browser has drawn so often. */
export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await new Promise((next) => requestAnimationFrame(next));
}

/** The harbour agreement, with Northland in the middle of the picture. */
export const placedHarbour: Dataset = {
  ...harbourDataset,
  positions: {
    ...Object.fromEntries(
      harbourDataset.entities.map(({ id }, i) => [id, [Math.cos(i) * 1.2, Math.sin(i) * 1.2] as [number, number]]),
    ),
    northland: [0, 0],
  },
};

/** Draws it in a box of 800 by 600 pixels at the corner of the page, as `begin` sets it; `stop` takes the box away again. */
export async function mountHarbour(begin: (actions: Actions) => void): Promise<{
  box: HTMLElement;
  store: Store;
  actions: Actions;
  stop: () => void;
}> {
  const box = document.createElement("div");
  box.style.cssText = "position:fixed;left:0;top:0;width:800px;height:600px";
  document.body.append(box);
  const store = createParleyStore();
  const actions = createActions(store);
  begin(actions);
  let end = () => {};
  await new Promise<void>((drawn) => {
    const setDrawing: Actions["setDrawing"] = (drawing) => {
      actions.setDrawing(drawing);
      drawn();
    };
    end = mountScene(box, store, { ...actions, setDrawing });
  });
  await frames(3);
  const stop = () => {
    end();
    box.remove();
  };
  return { box, store, actions, stop };
}
