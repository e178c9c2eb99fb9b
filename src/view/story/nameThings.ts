import type { Knowledge } from "../../model/knowledge.ts";
import { writeSentence } from "../../query/sentence.ts";
import { nameOf } from "../shown.ts";

/** So many things are named; the rest is counted. */
const most = 3;

const nameThing = (k: Knowledge, id: string): string => {
  const statement = k.statements.get(id);
  if (statement) return writeSentence(k, statement);
  return k.entities.has(id) ? nameOf(k, id) : `“${id}”`;
};

/** Entities and statements in a row of words. */
export function nameThings(k: Knowledge, ids: readonly string[]): string {
  const named = ids.slice(0, most).map((id) => nameThing(k, id));
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
