import { useSyncExternalStore } from "react";

// Paper is no window: what is printed is what the window shows.
const narrow = matchMedia("screen and (width < 800px)");

const subscribe = (tell: () => void) => {
  narrow.addEventListener("change", tell);
  return () => narrow.removeEventListener("change", tell);
};

/** Whether the window is so narrow that panels become bottom sheets. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
