import type { EntityId } from "../../model/ids.ts";
import { getTypeOf } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { resolveName, writeUnresolved } from "./resolveName.ts";
import { Unresolved } from "./unresolved.ts";

/** The entity that is meant among those that fit, taken as the search takes it; throws `Unresolved`. */
export function resolveEntity(k: Knowledge, words: string, fits: (id: EntityId) => boolean, what: string): EntityId {
  const resolved = resolveName(k, words);
  if (resolved.id !== undefined && k.entities.has(resolved.id) && fits(resolved.id)) return resolved.id;
  const candidates = resolved.candidates.filter(({ kind, id }) => kind === "entity" && fits(id));
  const { named } = resolved;
  if (named && candidates.length === 1) return candidates[0]!.id;
  if (named && candidates.length === 0) throw new Unresolved(`"${words}" is no ${what}`, []);
  throw new Unresolved(writeUnresolved(k, words, { candidates, named }), candidates);
}

/** The party, person or other thing that is meant, which is not a clause; throws `Unresolved`. */
export const resolveActor = (k: Knowledge, words: string): EntityId =>
  resolveEntity(k, words, (id) => getTypeOf(k, id).kind !== "clause", "actor");

/** The entity that is meant, whatever it is; throws `Unresolved`. */
export const resolveAny = (k: Knowledge, words: string): EntityId => resolveEntity(k, words, () => true, "entity");
