import { useCallback } from "react";
import { loadDesk } from "../../state/stories/shelfOf.ts";
import type { StoryDesk } from "../../state/storyDesk.ts";
import { useParley } from "../useParley.ts";

const failed =
  "Stories can't be changed just now: a part of the page did not load. Check the connection, then try again.";

/** Does something at the desk at which stories are made; says so where the desk can't be loaded. */
export function useDesk(): (use: (desk: StoryDesk) => void) => void {
  const parley = useParley();
  return useCallback(
    (use) => void loadDesk(parley).then(use, () => parley.actions.tell({ kind: "error", text: failed })),
    [parley],
  );
}
