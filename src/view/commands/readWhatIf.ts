import type { Condition } from "../../model/dataset.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { findable } from "../../query/search/searchDocuments.ts";
import { mostOffered, offer, type Command, type Reader } from "./command.ts";
import { findListed, type Listed, type ListedHit } from "./findListed.ts";
import { worstTier } from "./findNamed.ts";
import { isActorOfClauses } from "./readWanted.ts";
import { writeName } from "./writeName.ts";

/** A trigger as it is typed. */
export const writeTrigger = ({ trigger }: Condition): string => trigger.replace(/[,;&+→]|\.$/g, "");

const listed = (k: Knowledge): Listed<Condition>[] =>
  k.dataset.conditions.map((one) => ({
    one,
    names: [writeTrigger(one), getEntity(k, one.clause).number ?? "", writeName(k, one.clause), one.id],
  }));

const common = /^(?:about|after|again|against|before|between|other|their|there|these|those|under|until|where|which|while|within|without|would)$/i; // prettier-ignore

/** Where words as a whole name no trigger: the only one that has a party they name, and a further word of theirs. */
function findByOtherWords({ k, find }: Reader, words: string): ListedHit<Condition>[] {
  const single = findable(words).words.filter((word) => word.length >= 4 && !common.test(word));
  const isParty = (word: string) => find(word).some(({ id }) => isActorOfClauses(k, id));
  const [parties, further] = [single.filter(isParty), single.filter((word) => !isParty(word))];
  const triggers = k.dataset.conditions.map((one) => ({ one, names: [writeTrigger(one)] }));
  const best = (word: string) => findListed(triggers, word).filter(({ tier }, _, [first]) => tier === first?.tier);
  const holding = (some: readonly string[]) => new Set(some.flatMap(best).map(({ one }) => one));
  const ofFurther = holding(further);
  const fitting = [...holding(parties)].filter((one) => ofFurther.has(one));
  return fitting.length === 1 ? fitting.map((one) => ({ one, tier: worstTier })) : [];
}

/** Reads triggers with commas between them, each by words of it or by the clause it stands in; without, all are offered. */
export const readWhatIf: Command["read"] = ({ rest }, reader) => {
  const { k } = reader;
  if (rest.length === 0)
    return k.dataset.conditions.slice(0, mostOffered).map(({ id }) => offer({ ask: "whatif", triggers: [id] }));
  const named = rest
    .join(" ")
    .split(/\s*,\s*/)
    .filter((words) => words !== "")
    .map((words) => {
      const found = findListed(listed(k), words);
      return found.length > 0 ? found : findByOtherWords(reader, words);
    });
  const last = named.at(-1);
  if (!last || named.some(({ length }) => length === 0)) return [];
  const before = named.slice(0, -1).map(([first]) => first!.one.id);
  return last
    .slice(0, mostOffered)
    .map(({ one }) => offer({ ask: "whatif", triggers: [...new Set([...before, one.id])] }));
};
