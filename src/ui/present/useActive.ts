import { useEffect, useState } from "react";

/** How long the controls stay after the pointer has moved, in ms. */
const stay = 3000;

/** Whether the pointer has just moved or touched the stage, so that the controls show. */
export function useActive(): boolean {
  const [active, setActive] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setActive(false), stay);
    const wake = (event: PointerEvent) => {
      if (event.type === "pointermove" && event.movementX === 0 && event.movementY === 0) return;
      setActive(true);
      clearTimeout(timer);
      timer = setTimeout(() => setActive(false), stay);
    };
    addEventListener("pointermove", wake, { passive: true });
    addEventListener("pointerdown", wake, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake);
      removeEventListener("pointerdown", wake);
    };
  }, []);
  return active;
}
