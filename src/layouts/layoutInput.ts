import type { Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import {
  allPartsOf,
  getEntity,
  getMark,
  getTypeOf,
  isClause,
  isClausePart,
  type Knowledge,
  topClauseOf,
} from "../model/knowledge.ts";
import { areaOf, bareBox, type Box, clauseBox, labelledBox } from "./boxes/box.ts";
import { fanParts } from "./fanParts.ts";
import type { LayoutInput, LayoutKind } from "./layout.ts";
import { type Place, roundPlace } from "./place.ts";

/** What of a dataset is to be laid out. */
export interface LayoutJob {
  k: Knowledge;
  shown: { entities: ReadonlySet<EntityId>; statements: readonly Statement[] };
  layout: LayoutKind;
  places: Readonly<Record<EntityId, Place>>;
  centre?: EntityId;
}

/** Square pixels that labels may fill. */
const roomForLabels = 240_000;

/** Every pair of tied entities once, with the number of its statements, clause parts folded into their clause. */
function pairsOf({ k, shown }: LayoutJob, indexes: ReadonlyMap<EntityId, number>): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { subject, object } of shown.statements) {
    const from = indexes.get(topClauseOf(k, subject));
    const to = object === undefined ? undefined : indexes.get(topClauseOf(k, object));
    if (from === undefined || to === undefined || from === to) continue;
    const pair = Math.min(from, to) * indexes.size + Math.max(from, to);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function boxesFor(k: Knowledge, ids: readonly EntityId[], degrees: Uint32Array): Box[] {
  let left = roomForLabels;
  const boxes = ids.map((id) => (isClause(k, id) ? clauseBox : bareBox));
  for (const i of [...ids.keys()].toSorted((a, b) => degrees[b]! - degrees[a]! || a - b)) {
    if (boxes[i] === clauseBox) continue;
    const box = labelledBox(getMark(getEntity(k, ids[i]!)), getTypeOf(k, ids[i]!).kind === "person");
    left -= areaOf(box);
    if (left < 0) break;
    boxes[i] = box;
  }
  return boxes;
}

/** Turns what is shown into typed arrays; `ids` gives back the entity of an index, in the dataset's order. */
export function layoutInputOf(job: LayoutJob): { ids: EntityId[]; input: LayoutInput } {
  const { k, shown, layout, places, centre } = job;
  const top = new Set([...shown.entities].map((id) => topClauseOf(k, id)));
  const ids = k.dataset.entities.map(({ id }) => id).filter((id) => top.has(id) && !isClausePart(k, id));
  const indexes = new Map(ids.map((id, i) => [id, i]));
  const pairs = [...pairsOf(job, indexes)].toSorted(([a], [b]) => a - b);
  const degrees = new Uint32Array(ids.length);
  const edges = Uint32Array.from(pairs.flatMap(([pair]) => [Math.floor(pair / ids.length), pair % ids.length]));
  for (const end of edges) degrees[end]! += 1;
  const types = k.dataset.vocabulary.entityTypes.map(({ id }) => id);
  const input: LayoutInput = {
    layout,
    count: ids.length,
    edges,
    strengths: Float32Array.from(pairs, ([, strength]) => strength),
    places: Float32Array.from(ids.flatMap((id) => places[id] ?? [NaN, NaN])),
    boxes: Float32Array.from(boxesFor(k, ids, degrees).flatMap(({ half, up, down }) => [half, up, down])),
    columns: Uint32Array.from(ids, (id) => types.indexOf(getEntity(k, id).type)),
    numbered: Uint8Array.from(ids, (id) => Number(isClause(k, id))),
    centre: centre === undefined || !k.entities.has(centre) ? undefined : indexes.get(topClauseOf(k, centre)),
  };
  return { ids, input };
}

/** The places that a layout found, by entity; the parts of a clause stand in its fan. */
export function placesFrom(k: Knowledge, ids: readonly EntityId[], found: Float32Array): Record<EntityId, Place> {
  const places: Record<EntityId, Place> = {};
  ids.forEach((id, i) => {
    const place = roundPlace(found[2 * i]!, found[2 * i + 1]!);
    places[id] = place;
    const parts = isClause(k, id) ? allPartsOf(k, id) : [];
    const fan = fanParts(place, parts.length);
    parts.forEach((part, at) => (places[part] = fan[at]!));
  });
  return places;
}
