import { useSyncExternalStore } from "react";

const subscribe = (tell: () => void) => {
  document.addEventListener("fullscreenchange", tell);
  return () => document.removeEventListener("fullscreenchange", tell);
};

/** Whether the page fills the screen. */
export const useFull = (): boolean => useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
