import { useSyncExternalStore } from "react";
import { useSelected } from "../useParley.ts";

const subscribe = (tell: () => void) => {
  const list = matchMedia("(prefers-color-scheme: dark)");
  list.addEventListener("change", tell);
  return () => list.removeEventListener("change", tell);
};

/** Whether the page is dark now, by the reader's choice or the system's. */
export function useDark(): boolean {
  const theme = useSelected((state) => state.status.theme);
  const system = useSyncExternalStore(subscribe, () => matchMedia("(prefers-color-scheme: dark)").matches);
  return theme === "system" ? system : theme === "dark";
}
