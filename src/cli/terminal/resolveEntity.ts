import type { EntityId } from "../../model/ids.ts";
import { getTypeOf } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Hit } from "../../query/search.ts";
import { resolveName, writeUnresolved } from "./resolveName.ts";
import { Unresolved } from "./unresolved.ts";

/** The entity that is meant among those that fit, taken as the search takes it; throws `Unresolved`. */
export function resolveEntity(k: Knowledge, words: string, fits: (id: EntityId) => boolean, what: string): EntityId {
  const anything = resolveName(k, words);
  if (anything.id !== undefined && k.entities.has(anything.id) && fits(anything.id)) return anything.id;
  const isMeant = ({ kind, id }: Hit) => kind === "entity" && fits(id);
  const { id, candidates, named } = anything.candidates.some(isMeant)
    ? { id: undefined, named: anything.named, candidates: anything.candidates.filter(isMeant) }
    : resolveName(k, words, isMeant);
  const only = named && candidates.length === 1 ? candidates[0]!.id : id;
  if (only !== undefined && k.entities.has(only) && fits(only)) return only;
  if (anything.named && !(named && candidates.length > 0)) throw new Unresolved(`"${words}" is no ${what}`, []);
  throw new Unresolved(writeUnresolved(k, words, { candidates, named }), candidates);
}

/** The party, person or other thing that is meant, which is not a clause; throws `Unresolved`. */
export const resolveActor = (k: Knowledge, words: string): EntityId =>
  resolveEntity(k, words, (id) => getTypeOf(k, id).kind !== "clause", "actor");

/** The entity that is meant, whatever it is; throws `Unresolved`. */
export const resolveAny = (k: Knowledge, words: string): EntityId => resolveEntity(k, words, () => true, "entity");
