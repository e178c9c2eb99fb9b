import type { Dataset } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { allPartsOf, buildKnowledge } from "../model/knowledge.ts";
import { fanParts } from "./fanParts.ts";
import { roundPlace } from "./place.ts";
import { seatAll } from "./roundTable/seating.ts";

/**
 * The opening picture: clauses on a ring of radius 1 around 0, 0, clockwise from twelve o'clock; inside it the parties that they bind; around it
 * what they concern; people and the rest at the rim, near what they speak of. A pure function without random numbers; marks and the labels it
 * makes room for do not meet where a window shows all of it. Every entity gets a place, parts in the fan of their clause; y grows upwards.
 */
export function roundTable(dataset: Omit<Dataset, "positions">): Record<EntityId, [number, number]> {
  const k = buildKnowledge({ ...dataset, positions: {} });
  const { seats, places } = seatAll(k);
  const positions: Record<EntityId, [number, number]> = {};
  seats.forEach(({ id, zone }, i) => {
    const place = roundPlace(...(places.get(i) ?? [0, 0]));
    positions[id] = place;
    if (zone !== "ring") return;
    const parts = allPartsOf(k, id);
    const fan = fanParts(place, parts.length);
    parts.forEach((part, at) => (positions[part] = [...fan[at]!] as [number, number]));
  });
  return positions;
}
