import { useEffect, useRef, type PointerEvent, type RefObject } from "react";
import { inFrames } from "./inFrames.ts";
import type { ChartScale } from "./useChartScale.ts";

interface Drag {
  x: number;
  y: number;
  moved: boolean;
}

/** From here on a press is a drag, in pixels. */
const slack = 4;

/** Wheel: along where it goes sideways or with Shift, else nearer and away. */
function useWheel(whole: RefObject<HTMLElement | null>, latest: RefObject<ChartScale>, gutter: number): void {
  useEffect(() => {
    const element = whole.current;
    if (!element) return;
    let [pan, nearer, at] = [0, 0, 0];
    const act = inFrames<undefined>(() => {
      if (pan !== 0) latest.current.pan(pan);
      if (nearer !== 0) latest.current.zoom(Math.exp(nearer), at);
      pan = nearer = 0;
    });
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const pixels = event.deltaMode === 1 ? 18 : 1;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
        pan += (event.deltaX || event.deltaY) * pixels;
      else nearer -= event.deltaY * pixels * (event.ctrlKey ? 0.01 : 0.0022);
      at = event.clientX - element.getBoundingClientRect().left - gutter;
      act.ask(undefined);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => {
      act.stop();
      element.removeEventListener("wheel", turn);
    };
  }, [whole, latest, gutter]);
}

/** Drags over the lanes move along time and through them, two fingers draw nearer; so does the wheel over the whole. */
export function useChartGestures(whole: RefObject<HTMLElement | null>, chart: ChartScale, gutter: number) {
  const latest = useRef(chart);
  useEffect(() => void (latest.current = chart), [chart]);
  useWheel(whole, latest, gutter);
  const fingers = useRef(new Map<number, Drag>());
  const wasDrag = useRef(false);

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.current.size === 0) wasDrag.current = false;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY, moved: false });
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const finger = fingers.current.get(event.pointerId);
    if (!finger) return;
    const [stepX, stepY] = [event.clientX - finger.x, event.clientY - finger.y];
    if (!finger.moved && Math.hypot(stepX, stepY) < slack) return;
    if (!finger.moved) event.currentTarget.setPointerCapture(event.pointerId);
    wasDrag.current = true;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const left = event.currentTarget.getBoundingClientRect().left + gutter;
      const apart = Math.max(8, Math.abs(finger.x - other.x));
      latest.current.zoom(Math.max(8, Math.abs(event.clientX - other.x)) / apart, (event.clientX + other.x) / 2 - left);
    } else {
      latest.current.pan(-stepX);
      if (event.pointerType === "mouse") event.currentTarget.scrollTop -= stepY;
    }
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY, moved: true });
  };
  const up = (event: PointerEvent) => void fingers.current.delete(event.pointerId);
  return {
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
    /** Whether what looks like a click ends a drag. */
    endedDrag: () => wasDrag.current,
  };
}
