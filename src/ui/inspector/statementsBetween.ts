import type { Statement } from "../../model/dataset.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { withParts } from "../../query/withParts.ts";

/** What is stated between entities, in the dataset's order; what is said of a part of a clause counts as said of the clause. */
export function statementsBetween(k: Knowledge, ids: readonly EntityId[]): Statement[] {
  const owners = new Map<EntityId, EntityId>();
  for (const id of ids) for (const own of withParts(k, id)) owners.set(own, id);
  for (const id of ids) owners.set(id, id);
  return k.dataset.statements.filter(({ subject, object }) => {
    const [from, to] = [owners.get(subject), object === undefined ? undefined : owners.get(object)];
    return from !== undefined && to !== undefined && (from !== to || subject === object);
  });
}
