import { useEffect, type RefObject } from "react";
import { readSwipe, tapZone } from "../../view/story/tapZone.ts";
import { noteInput, runCommand } from "./runCommand.ts";
import { useStage } from "./useStage.ts";
import { watchStrokes, type Stroke } from "./watchStrokes.ts";

const pressable = "button, a, input, select, summary, dialog, [data-keep]";

/** Whether a finger on an element moves that sideways. */
function scrollsAcross(from: Element | null): boolean {
  for (let box = from; box; box = box.parentElement)
    if (box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
  return false;
}

/**
 * Fingers: a quick way to the left is the next scene, one to the right the scene before; so is a tap at either side beside the
 * graph. Two fingers and what scrolls sideways keep theirs; taps on the graph are the scene's own.
 */
export function useSwipe(section: RefObject<HTMLElement | null>): void {
  const stage = useStage();
  useEffect(() => {
    const box = section.current?.parentElement;
    if (!box) return;
    const counts = (target: EventTarget | null) =>
      target instanceof Element && target.closest(pressable) === null && !scrollsAcross(target);
    const told = ({ target, x, dx, dy, time }: Stroke) => {
      const tapped = Math.hypot(dx, dy) < 10 && target instanceof Element && !target.closest("#graph");
      const by = readSwipe({ dx, dy, time }) || (tapped ? tapZone(x, box.clientWidth) : 0);
      if (by !== 0) runCommand(stage, { do: "step", by });
      else noteInput(stage.own);
    };
    return watchStrokes(box, told, counts);
  }, [stage, section]);
}
