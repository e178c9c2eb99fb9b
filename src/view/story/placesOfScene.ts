import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import type { Shown } from "../shown.ts";
import type { View } from "../view.ts";

type Places = Readonly<Record<EntityId, readonly [number, number]>>;

/** Of more things than these a scene keeps no places: its layout is made anew. */
const mostPlaced = 600;
const near = 1e-4;
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The places that a scene has to keep to look as it does: on the round table those that differ from its own, in any other
 * layout, which starts from where things are, those of all that is shown.
 */
export function placesOfScene(k: Knowledge, { layout }: Pick<View, "layout">, { entities }: Shown, places: Places): Scene["places"] {
  const differs = (id: EntityId) => {
    const [own, now] = [k.dataset.positions[id], places[id]];
    return now !== undefined && (!own || Math.abs(own[0] - now[0]) > near || Math.abs(own[1] - now[1]) > near);
  };
  const kept = [...entities].filter((id) => places[id] !== undefined && (layout !== "table" || differs(id)));
  if (kept.length === 0 || kept.length > mostPlaced || !kept.some(differs)) return undefined;
  return Object.fromEntries(kept.map((id) => [id, [round(places[id]![0]), round(places[id]![1])]]));
} // prettier-ignore
