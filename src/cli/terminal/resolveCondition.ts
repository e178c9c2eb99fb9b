import type { EntityId } from "../../model/ids.ts";
import { getEntity, topClauseOf } from "../../model/knowledge.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { plainSpelling } from "../../query/foldSpelling.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { chooseOne } from "./unresolved.ts";

const isCalled = (k: Knowledge, clause: EntityId, asked: string): boolean =>
  [clause, nameInSentence(k, clause), getEntity(k, clause).number].some(
    (one) => one !== undefined && plainSpelling(one) === asked,
  );

/** The condition that is meant: its id, its clause or the only one of its whole clause, or words in its trigger; throws `Unresolved`. */
export const resolveCondition = (k: Knowledge, words: string): string => {
  const { conditions } = k.dataset;
  const asked = plainSpelling(words);
  const byId = conditions.filter(({ id }) => id === words);
  const byClause = conditions.filter(({ clause }) => isCalled(k, clause, asked));
  const asWhole = conditions.filter(({ clause }) => isCalled(k, topClauseOf(k, clause), asked));
  const byWords = conditions.filter(({ trigger }) => plainSpelling(trigger).includes(asked));
  const found = [byId, byClause, asWhole, byWords].find((list) => list.length > 0) ?? [];
  return chooseOne(
    words,
    found,
    conditions,
    ({ id, clause, trigger }) => `${id}  ${trigger} (${nameInSentence(k, clause)})`,
  ).id;
};
