import { useEffect, type RefObject } from "react";

/** Leaves the wheel and one finger to the page around the frame: with Control or two fingers the graph takes them. */
export function useLeaveScrolling(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const leaveWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const leaveFinger = (event: TouchEvent) => {
      if (event.touches.length < 2 && event.changedTouches.length < 2) event.stopPropagation();
    };
    const touches = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;
    current.addEventListener("wheel", leaveWheel, { capture: true });
    for (const touch of touches) current.addEventListener(touch, leaveFinger, { capture: true });
    return () => {
      current.removeEventListener("wheel", leaveWheel, { capture: true });
      for (const touch of touches) current.removeEventListener(touch, leaveFinger, { capture: true });
    };
  }, [box]);
}
