import { useEffect, useRef, useState, type RefObject } from "react";

/** A scene that is being dragged along the strip, and where it would be put: a place counted without it. */
export interface SceneDrag {
  from: number;
  to: number;
}

interface Press {
  pointer: number;
  from: number;
  x: number;
  y: number;
}

/** A finger that rests for so many ms takes a scene up; one that moves on scrolls the strip. A mouse takes it up where it has moved so many px. */
const rest = 300;
const slack = 6;
/** So close to an end, in px, the strip moves along. */
const edge = 40;

/** The place of a point among cards that lie in a row, the dragged one not counted. */
export const placeAmong = (middles: readonly number[], from: number, x: number): number =>
  middles.filter((middle, at) => at !== from && middle < x).length;

const middleOf = (card: Element): number => {
  const { left, width } = card.getBoundingClientRect();
  return left + width / 2;
};

/**
 * Puts the cards of a list in another order by mouse, pen or finger: `onMove` is told of a card that was dropped elsewhere.
 * Escape, or a gesture that the browser takes over, leaves all as it was.
 */
export function useSceneDrag(
  list: RefObject<HTMLElement | null>,
  enabled: boolean,
  onMove: (from: number, to: number) => void,
): SceneDrag | undefined {
  const [drag, setDrag] = useState<SceneDrag>();
  const moved = useRef(onMove);
  useEffect(() => {
    moved.current = onMove;
  });
  useEffect(() => {
    const box = list.current;
    return box && enabled ? bindDrag(box, setDrag, (from, to) => moved.current(from, to)) : undefined;
  }, [list, enabled]);
  return drag;
}

function bindDrag(
  box: HTMLElement,
  show: (drag: SceneDrag | undefined) => void,
  move: (from: number, to: number) => void,
): () => void {
  let press: Press | undefined;
  let drag: SceneDrag | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (now: SceneDrag | undefined) => show((drag = now));
  const end = () => {
    clearTimeout(timer);
    press = undefined;
    if (drag) tell(undefined);
  };
  const take = () => {
    if (!press) return;
    box.setPointerCapture(press.pointer);
    tell({ from: press.from, to: press.from });
  };
  const down = (event: PointerEvent) => {
    const { target, pointerId: pointer, pointerType, clientX: x, clientY: y, button } = event;
    const card = target instanceof Element ? target.closest("li") : null;
    if (press || button !== 0 || !card) return;
    press = { pointer, from: [...box.children].indexOf(card), x, y };
    if (pointerType !== "mouse") timer = setTimeout(take, rest);
  };
  const go = (event: PointerEvent) => {
    if (press?.pointer !== event.pointerId) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y) > slack;
    if (!drag && far && event.pointerType === "mouse") take();
    else if (!drag && far) return end();
    if (!drag) return;
    const { left, right } = box.getBoundingClientRect();
    box.scrollLeft += event.clientX < left + edge ? -12 : event.clientX > right - edge ? 12 : 0;
    const to = placeAmong([...box.children].map(middleOf), drag.from, event.clientX);
    if (to !== drag.to) tell({ ...drag, to });
  };
  const up = () => {
    const dropped = drag;
    end();
    if (!dropped) return;
    // The press that ends a drag is not one on the card below it.
    const swallow = (event: Event) => event.stopPropagation();
    box.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => box.removeEventListener("click", swallow, { capture: true }));
    if (dropped.to !== dropped.from) move(dropped.from, dropped.to);
  };
  const hold = (event: Event) => drag && event.cancelable && event.preventDefault();
  const menu = (event: Event) => press && event.preventDefault();
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !drag) return;
    event.stopPropagation();
    end();
  };
  const parts: [string, EventListener][] = [
    ["pointerdown", down as EventListener],
    ["pointermove", go as EventListener],
    ["pointerup", up],
    ["pointercancel", end],
    ["touchmove", hold],
    ["contextmenu", menu],
    ["dragstart", (event) => event.preventDefault()],
  ];
  for (const [type, listener] of parts) box.addEventListener(type, listener, { passive: false });
  addEventListener("keydown", key, { capture: true });
  return () => {
    end();
    for (const [type, listener] of parts) box.removeEventListener(type, listener);
    removeEventListener("keydown", key, { capture: true });
  };
}
