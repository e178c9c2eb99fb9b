import type { Knowledge } from "../../model/knowledge.ts";
import { getEntity } from "../../model/knowledge.ts";
import { buildSearch } from "../../query/search.ts";
import type { Hit } from "../../query/search.ts";
import { isNear } from "../../query/search/isNear.ts";
import { allowedEdits } from "../../query/search/rankHit.ts";
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
  /** Whether the candidates are called so, rather than described so. */
  named: boolean;
}

/** Whether it was found by its name or a figure, not only by what is said of it. */
const isNamed = (k: Knowledge, { kind, id, matched }: Hit): boolean =>
  kind === "dispute" ? matched === k.disputes.get(id)!.question : matched !== getEntity(k, id).summary;

/**
 * Takes words as the search does: an id, else the only thing of exactly this name, else of
 * this name with a typing error, else the only thing named so; of those found that `fits` lets through.
 */
export const resolveName = (k: Knowledge, words: string, fits: (hit: Hit) => boolean = () => true): Resolved => {
  const isId =
    k.entities.has(words) ||
    k.statements.has(words) ||
    k.disputes.has(words) ||
    k.dataset.conditions.some(({ id }) => id === words);
  if (isId) return { id: words, candidates: [], named: true };
  const hits = buildSearch(k).find(words, 100).filter(fits).slice(0, 20);
  const asked = findable(words);
  const edits = /^\d/.test(asked.joined) ? 0 : allowedEdits(asked.joined.length);
  const exact = hits.filter(({ matched }) => findable(matched).joinedFolded === asked.joinedFolded);
  const mistyped = hits.filter(({ matched }) => isNear(findable(matched).joined, asked.joined, edits));
  const named = hits.filter((hit) => isNamed(k, hit));
  const candidates = [exact, mistyped, named].find((some) => some.length > 0);
  if (!candidates) return { candidates: hits, named: false };
  return { ...(candidates.length === 1 && { id: candidates[0]!.id }), candidates, named: true };
};

/** What to say where words name nothing, or several things. */
export function writeUnresolved(k: Knowledge, words: string, { candidates, named }: Resolved): string {
  if (candidates.length === 0)
    return `nothing is called "${words}"; try another spelling, a shorter word or a clause number`;
  const head = named ? `"${words}" may be one of:` : `nothing is called "${words}"; nearest:`;
  return [head, ...candidates.map((hit) => `  ${writeHit(k, hit)}`)].join("\n");
}
