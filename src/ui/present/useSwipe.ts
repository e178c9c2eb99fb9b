import { useEffect, type RefObject } from "react";
import { readSwipe, tapZone } from "../../view/story/tapZone.ts";
import { noteInput, runCommand } from "./runCommand.ts";
import { useStage } from "./useStage.ts";

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
    let from: { x: number; y: number; at: number } | undefined;
    const down = ({ touches, target, timeStamp }: TouchEvent) => {
      const [touch] = touches;
      const kept = !(target instanceof Element) || target.closest(pressable) !== null || scrollsAcross(target);
      from = touch && touches.length === 1 && !kept ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : undefined;
    };
    const up = ({ changedTouches, target, timeStamp }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      const swiped = readSwipe({ dx, dy, time: timeStamp - from.at });
      const tapped = Math.hypot(dx, dy) < 10 && target instanceof Element && !target.closest("#graph");
      const by = swiped || (tapped ? tapZone(touch.clientX, box.clientWidth) : 0);
      from = undefined;
      if (by !== 0) runCommand(stage, { do: "step", by });
      else noteInput(stage.own);
    };
    const more = ({ touches }: TouchEvent) => {
      if (touches.length > 1) from = undefined;
    };
    const cancel = () => void (from = undefined);
    const passive = { capture: true, passive: true };
    box.addEventListener("touchstart", down, passive);
    box.addEventListener("touchmove", more, passive);
    box.addEventListener("touchend", up, passive);
    box.addEventListener("touchcancel", cancel, passive);
    return () => {
      box.removeEventListener("touchcancel", cancel, passive);
      box.removeEventListener("touchstart", down, passive);
      box.removeEventListener("touchmove", more, passive);
      box.removeEventListener("touchend", up, passive);
    };
  }, [stage, section]);
}
