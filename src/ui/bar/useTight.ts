import { useSyncExternalStore } from "react";

const tight = matchMedia("(800px <= width < 1420px)");

const subscribe = (tell: () => void) => {
  tight.addEventListener("change", tell);
  return () => tight.removeEventListener("change", tell);
};

/** Whether the bar has no room for all pages beside one another. */
export const useTight = (): boolean => useSyncExternalStore(subscribe, () => tight.matches);
