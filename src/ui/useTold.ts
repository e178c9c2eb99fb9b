import { useMemo } from "react";
import type { EntityId } from "../model/ids.ts";
import { shownIn } from "../view/shown.ts";
import { emptyLens } from "../view/view.ts";
import { useKnowledge, useSelected } from "./useParley.ts";

/** Everything of which something had been said on the lens's day, or simply everything, whatever else the lens hides. */
export function useTold(): ReadonlySet<EntityId> {
  const k = useKnowledge();
  const known = useSelected((state) => state.view.lens.known);
  return useMemo(() => shownIn(k, { lens: { ...emptyLens, known } }).entities, [k, known]);
}
