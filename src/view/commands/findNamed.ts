import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import type { Search } from "../../query/search.ts";
import { rankHit } from "../../query/search/rankHit.ts";
import { findable } from "../../query/search/searchDocuments.ts";

/** An entity that words name, and how well: the lower the better, as `Rank` has it. */
export interface Named {
  id: EntityId;
  tier: number;
}

/** Finds the entities that all of some words name, best first; words that were asked before are remembered. */
export type FindNamed = (words: string) => Named[];

/** The worst tier at which a name was meant, with a typing error. */
export const worstTier = 4;

const mostNamed = 24;

/** A finder of names over a search: what is found only by some of the words, or by its description, is not named; `#` and an id name one alone. */
export function createFindNamed(k: Knowledge, search: Search): FindNamed {
  const known = new Map<string, Named[]>();
  const nothing = { figures: [], objectFigures: [], prose: findable(""), isClause: false, weight: 0 };
  return (words) => {
    const key = words.toLowerCase();
    const exact = words.startsWith("#") ? words.slice(1) : undefined;
    if (exact !== undefined && k.entities.has(exact)) return [{ id: exact, tier: 0 }];
    const before = known.get(key);
    if (before) return before;
    const asked = findable(words);
    const found = search.find(words, mostNamed, "entity").flatMap((hit): Named[] => {
      if (hit.matched === getEntity(k, hit.id).summary) return [];
      const { tier } = rankHit(asked, { ...nothing, kind: "entity", id: hit.id, names: [findable(hit.matched)] });
      return tier <= worstTier ? [{ id: hit.id, tier }] : [];
    });
    known.set(key, found);
    return found;
  };
}

/** A finder that, of those that words name equally well, gives first those that are meant anyhow. */
export const preferring =
  (find: FindNamed, meant: readonly EntityId[]): FindNamed =>
  (words) => {
    const rank = ({ id, tier }: Named) => 2 * tier + Number(!meant.includes(id));
    return meant.length === 0 ? find(words) : find(words).toSorted((a, b) => rank(a) - rank(b));
  };
