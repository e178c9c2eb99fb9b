import type { Knowledge } from "../../model/knowledge.ts";
import { writeSentence } from "../../query/sentence.ts";
import { nameOf } from "../shown.ts";

const nameThing = (k: Knowledge, id: string): string => {
  const statement = k.statements.get(id);
  if (statement) return writeSentence(k, statement);
  return k.entities.has(id) ? nameOf(k, id) : `“${id}”`;
};

/** Entities and statements in a row of words; so many are named, the rest is counted. */
export function nameThings(k: Knowledge, ids: readonly string[], most = 3): string {
  const named = ids.slice(0, most).map((id) => nameThing(k, id));
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}
