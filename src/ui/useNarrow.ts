import { useSyncExternalStore } from "react";

const narrow = matchMedia("(width < 800px)");

const subscribe = (tell: () => void) => {
  narrow.addEventListener("change", tell);
  return () => narrow.removeEventListener("change", tell);
};

/** Whether the window is so narrow that panels become bottom sheets. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
