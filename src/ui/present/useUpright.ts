import { useSyncExternalStore } from "react";

const upright = () => matchMedia("(orientation: portrait)");

const subscribe = (tell: () => void) => {
  const list = upright();
  list.addEventListener("change", tell);
  return () => list.removeEventListener("change", tell);
};

/** Whether the window is higher than wide, so that words stand below the picture. */
export const useUpright = (): boolean => useSyncExternalStore(subscribe, () => upright().matches);
