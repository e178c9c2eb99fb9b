import type { Knowledge } from "../../model/knowledge.ts";
import { getEntity } from "../../model/knowledge.ts";
import { buildSearch } from "../../query/search.ts";
import type { Hit } from "../../query/search.ts";
import { findable } from "../../query/search/searchDocuments.ts";
import { nameInSentence } from "../../query/sentence.ts";

/** The line by which a thing found is told from others. */
export const writeHit = (k: Knowledge, { kind, id, matched }: Hit): string => {
  const name = kind === "dispute" ? k.disputes.get(id)!.question : getEntity(k, id).label;
  const number = kind === "entity" && getEntity(k, id).number !== undefined ? nameInSentence(k, id) : name;
  const also = [name, number, id].includes(matched) || matched.length > 60 ? "" : `  (${matched})`;
  return `${id}  ${number === name ? name : `${number}: ${name}`}${also}`;
};

/** What came of taking words for the name of something: its id, or else what it may mean. */
export interface Resolved {
  id?: string;
  candidates: Hit[];
}

/** Takes words as the search does: an id, else the only thing of exactly this name, else the only thing found. */
export const resolveName = (k: Knowledge, words: string): Resolved => {
  const isId =
    k.entities.has(words) ||
    k.statements.has(words) ||
    k.disputes.has(words) ||
    k.dataset.conditions.some(({ id }) => id === words);
  if (isId) return { id: words, candidates: [] };
  const hits = buildSearch(k).find(words, 20);
  const asked = findable(words);
  const named = hits.filter(({ matched }) => findable(matched).joinedFolded === asked.joinedFolded);
  const candidates = named.length > 0 ? named : hits;
  return candidates.length === 1 ? { id: candidates[0]!.id, candidates } : { candidates };
};

/** What to say where words name nothing, or several things. */
export const writeUnresolved = (k: Knowledge, words: string, { candidates }: Resolved): string =>
  candidates.length === 0
    ? `nothing is called "${words}"`
    : [`"${words}" may be one of:`, ...candidates.map((hit) => `  ${writeHit(k, hit)}`)].join("\n");
