import type { Labelled, RelationType, Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { labelFrom } from "./sentence.ts";
import { withParts } from "./withParts.ts";

/** Statements of one relation type that lead the same way from an entity; `label` reads from the entity. */
export interface RelationsOneWay {
  relation: RelationType;
  outward: boolean;
  label: string;
  statements: Statement[];
}

/** The relations of an entity within one relation group. */
export interface RelationsInGroup {
  group: Labelled;
  relations: RelationsOneWay[];
}

/**
 * The statements in which an entity stands, by relation group and type in the vocabulary's order, outward ones first;
 * a clause has those of its parts too. Each statement stands once, outward where both ends are the entity's own.
 */
export function relationsOf(k: Knowledge, id: EntityId, statements?: readonly Statement[]): RelationsInGroup[] {
  const own = new Set(withParts(k, id));
  const shown = statements && new Set(statements);
  const found = new Set([...own].flatMap((one) => k.statementsOf.get(one) ?? []).filter((s) => !shown || shown.has(s)));
  const { relationGroups, relationTypes } = k.dataset.vocabulary;
  const oneWay = (relation: RelationType, outward: boolean): RelationsOneWay => ({
    relation,
    outward,
    label: labelFrom(k, relation, id, outward),
    statements: [...found].filter(
      (s) => s.relation === relation.id && (own.has(s.subject) || relation.symmetric === true) === outward,
    ),
  });
  return relationGroups
    .map((group) => ({
      group,
      relations: relationTypes
        .filter((relation) => relation.group === group.id)
        .flatMap((relation) => [oneWay(relation, true), oneWay(relation, false)])
        .filter((way) => way.statements.length > 0),
    }))
    .filter(({ relations }) => relations.length > 0);
}
