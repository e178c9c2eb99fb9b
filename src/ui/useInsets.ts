import { useEffect } from "react";
import type { Insets } from "../state/store.ts";
import { useParley } from "./useParley.ts";

const none: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** How much of the stage's four sides the panels cover, in pixels; a panel's offsets do not see its way in. */
function measure(stage: HTMLElement): Insets {
  const insets = { ...none };
  for (const panel of stage.querySelectorAll<HTMLElement>("[data-panel]")) {
    const { offsetLeft, offsetTop, offsetWidth } = panel;
    if (panel.dataset.panel === "left") insets.left = Math.max(insets.left, offsetLeft + offsetWidth);
    if (panel.dataset.panel === "right") insets.right = Math.max(insets.right, stage.clientWidth - offsetLeft);
    if (panel.dataset.panel === "bottom") insets.bottom = Math.max(insets.bottom, stage.clientHeight - offsetTop);
  }
  return insets;
}

const same = (a: Insets, b: Insets) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Tells the scene which sides of the stage lie under panels, whenever one comes, goes or changes its size. */
export function useInsets(stage: React.RefObject<HTMLElement | null>): void {
  const { store, actions } = useParley();
  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    const tell = () => {
      const insets = measure(box);
      if (!same(insets, store.getState().status.insets)) actions.setInsets(insets);
    };
    const sizes = new ResizeObserver(tell);
    const watch = () => {
      sizes.disconnect();
      sizes.observe(box);
      for (const panel of box.querySelectorAll("[data-panel]")) sizes.observe(panel);
      tell();
    };
    const panels = new MutationObserver(watch);
    panels.observe(box, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["data-panel", "data-tall", "data-wide"],
    });
    watch();
    return () => {
      sizes.disconnect();
      panels.disconnect();
    };
  }, [stage, store, actions]);
}
