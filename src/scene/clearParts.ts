import type { EntityId } from "../model/ids.ts";
import { getTypeOf, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import type { Place, Places } from "../state/store.ts";
import type { Stage } from "./stage.ts";

/** Nearer than this, in ring radii, a name or a mark stands in another's way; names are wider than high. */
interface Room {
  across: number;
  up: number;
}

/** The room of a name, of a name with more words after it, and of the mark of a part alone. */
const room: Record<"name" | "words" | "part", Room> = {
  name: { across: 0.46, up: 0.2 },
  words: { across: 0.9, up: 0.26 },
  part: { across: 0.24, up: 0.24 },
};
const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => step * 0.12);

const isFree = (at: Place, taken: readonly Place[], { across, up }: Room): boolean =>
  taken.every(([x, y]) => Math.abs(at[0] - x) / across + Math.abs(at[1] - y) / up > 1);

/** The free place nearest to an angle and a radius: first to the sides, then farther out. */
function freePlace(angle: number, radius: number, taken: readonly Place[], needed: Room): Place {
  for (let r = radius; r < radius + 1.5; r += 0.12) {
    for (const turn of turns) {
      const at: Place = [r * Math.cos(angle + turn), r * Math.sin(angle + turn)];
      if (isFree(at, taken, needed)) return at;
    }
  }
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** Where the parts of open clauses stand: on their fans, but for those that would lie on a part of another clause. */
function partPlaces(
  k: Knowledge,
  parts: readonly EntityId[],
  places: Places,
  held: ReadonlySet<EntityId>,
): Map<EntityId, Place> {
  const found = new Map<EntityId, Place>();
  for (const id of parts) {
    const at = places[id] ?? [0, 0];
    const others = [...found].filter(([other]) => topClauseOf(k, other) !== topClauseOf(k, id));
    const taken = others.map(([, place]) => place);
    const stays = held.has(id) || isFree(at, taken, room.part);
    found.set(id, stays ? at : freePlace(Math.atan2(at[1], at[0]), Math.hypot(...at) + 0.12, taken, room.part));
  }
  return found;
}

const meanAngle = (places: readonly Place[]): number =>
  Math.atan2(
    places.reduce((sum, [, y]) => sum + y, 0),
    places.reduce((sum, [x]) => sum + x, 0),
  );

/** What hangs on open parts and stands outside the ring, with the places of its parts; in the order of their angles. */
function matterOf(k: Knowledge, stage: Stage, places: Places): { id: EntityId; angle: number }[] {
  const isPart = (id: EntityId) => stage.getNodeAttribute(id, "part");
  const ids = new Set(stage.filterNodes((_, { part }) => part).flatMap((id) => stage.neighbors(id)));
  return [...ids]
    .filter((id) => getTypeOf(k, id).kind !== "clause" && Math.hypot(...(places[id] ?? [0, 0])) > 1.05)
    .map((id) => ({
      id,
      angle: meanAngle(
        stage
          .neighbors(id)
          .filter(isPart)
          .map((part) => places[part] ?? [0, 0]),
      ),
    }))
    .toSorted((a, b) => a.angle - b.angle);
}

/**
 * Where marks stand while the parts of clauses are open: parts of several make room for one another, what hangs on a part
 * moves beyond it, and what else is tied to the clause and lies under a part moves away; the rest, and what is `held`,
 * stays. Empty where no clause is open.
 */
export function clearParts(
  k: Knowledge,
  stage: Stage,
  places: Places,
  held: ReadonlySet<EntityId>,
): Record<EntityId, Place> {
  const parts = stage.filterNodes((_, { part }) => part);
  if (parts.length === 0) return {};
  const own = partPlaces(k, parts, places, held);
  const taken = [...own.values()];
  const needed = stage.someNode((_, { marking }) => marking?.note !== undefined) ? room.words : room.name;
  const beyond = Math.max(...taken.map((at) => Math.hypot(...at))) + 0.36;
  const moved = Object.fromEntries([...own].filter(([id, at]) => at !== places[id]));
  for (const { id, angle } of matterOf(k, stage, places)) {
    if (held.has(id)) continue;
    const to = freePlace(angle, beyond, taken, needed);
    taken.push(to);
    moved[id] = to;
  }
  const clauses = new Set(
    parts.flatMap((id) => stage.inNeighbors(id)).filter((id) => getTypeOf(k, id).kind === "clause"),
  );
  for (const id of new Set([...clauses].flatMap((clause) => stage.neighbors(clause)))) {
    const at = places[id];
    if (!at || moved[id] || held.has(id) || getTypeOf(k, id).kind === "clause" || Math.hypot(...at) < 1.05) continue;
    if (!isFree(at, taken, room.name))
      moved[id] = freePlace(Math.atan2(at[1], at[0]), Math.hypot(...at) + 0.12, taken, room.name);
    taken.push(moved[id] ?? at);
  }
  return moved;
}
