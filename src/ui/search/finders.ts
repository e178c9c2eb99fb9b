import type { Knowledge } from "../../model/knowledge.ts";
import { buildSearch, type Search } from "../../query/search.ts";
import { createFindNamed, type FindNamed } from "../../view/commands/findNamed.ts";

/** The search of a dataset, and what finds names by it. */
export interface Finders {
  search: Search;
  find: FindNamed;
}

const known = new WeakMap<Knowledge, Finders>();

/** The finders of a dataset; built when they are first wanted, and once. */
export function findersOf(k: Knowledge): Finders {
  const before = known.get(k);
  if (before) return before;
  const search = buildSearch(k);
  const finders = { search, find: createFindNamed(k, search) };
  known.set(k, finders);
  return finders;
}
