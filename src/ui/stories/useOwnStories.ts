import { useEffect } from "react";
import { shelfOf } from "../../state/stories/shelfOf.ts";
import { useParley } from "../useParley.ts";

/** Brings back the reader's own stories from this browser, and keeps what is not kept yet when the page is left or put away. */
export function useOwnStories(): void {
  const parley = useParley();
  useEffect(() => {
    if (parley.store.getState().status.embedded) return;
    const shelf = shelfOf(parley);
    const keep = () => void shelf.flush();
    const keepHidden = () => document.visibilityState === "hidden" && keep();
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keepHidden);
    return () => {
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keepHidden);
    };
  }, [parley]);
}
