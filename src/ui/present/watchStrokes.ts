/** What one finger did between coming down on something and leaving it; lengths in px, time in ms. */
export interface Stroke {
  target: EventTarget | null;
  /** Where it left, from the left edge of the window. */
  x: number;
  dx: number;
  dy: number;
  time: number;
}

/** Tells of every stroke of one finger on a box; a second finger makes it none, and one that comes down where `counts` says no. Returns the way to stop. */
export function watchStrokes(
  box: HTMLElement,
  told: (stroke: Stroke) => void,
  counts: (target: EventTarget | null) => boolean = () => true,
): () => void {
  let from: { x: number; y: number; at: number } | undefined;
  const down = ({ touches, target, timeStamp }: TouchEvent) => {
    const [touch] = touches;
    const one = touch && touches.length === 1 && counts(target);
    from = one ? { x: touch.clientX, y: touch.clientY, at: timeStamp } : undefined;
  };
  const up = ({ changedTouches, target, timeStamp }: TouchEvent) => {
    const [touch] = changedTouches;
    if (!from || !touch) return;
    const { x, y, at } = from;
    from = undefined;
    told({ target, x: touch.clientX, dx: touch.clientX - x, dy: touch.clientY - y, time: timeStamp - at });
  };
  const more = ({ touches }: TouchEvent) => {
    if (touches.length > 1) from = undefined;
  };
  const cancel = () => void (from = undefined);
  const listening = { capture: true, passive: true };
  const heard = { touchstart: down, touchmove: more, touchend: up, touchcancel: cancel } as const;
  const kinds = ["touchstart", "touchmove", "touchend", "touchcancel"] as const;
  for (const kind of kinds) box.addEventListener(kind, heard[kind], listening);
  return () => {
    for (const kind of kinds) box.removeEventListener(kind, heard[kind], listening);
  };
}
