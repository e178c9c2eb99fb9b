import { useCallback } from "react";
import { isReady, readyView } from "../../state/readyView.ts";
import { loadDesk, loadedDesk } from "../../state/stories/shelfOf.ts";
import type { StoryDesk } from "../../state/storyDesk.ts";
import { useParley } from "../useParley.ts";

const failed =
  "Stories can't be changed just now: a part of the page did not load. Check the connection, then try again.";

/** Does something at the desk at which stories are made, at once if it is there; says so where it can't be loaded. */
export function useDesk(): (use: (desk: StoryDesk) => void) => void {
  const parley = useParley();
  return useCallback(
    (use) => {
      const desk = loadedDesk(parley);
      const { knowledge: k, view } = parley.store.getState();
      const ready = !k || isReady(k, view);
      if (desk && ready) return use(desk);
      const loads = [loadDesk(parley), ready || readyView(k, view)] as const;
      void Promise.all(loads).then(
        ([loaded]) => use(loaded),
        () => parley.actions.tell({ kind: "error", text: failed }),
      );
    },
    [parley],
  );
}
