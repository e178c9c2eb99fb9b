import { rankHit } from "../../query/search/rankHit.ts";
import { findable } from "../../query/search/searchDocuments.ts";
import type { Hit, Search } from "../../query/search.ts";
import { worstTier } from "./findNamed.ts";

const asking = "who|whom|whose|what|which|where|when|why|how|is|are|was|were|do|does|did|has|have|can|could|will|would|should|may|might"; // prettier-ignore
const sentence = new RegExp(`^\\s*(?:${asking})\\s+\\S+\\s+\\S`, "i");
const saysNothing = new RegExp(`(?<!\\S)(?:${asking}|the|an?|of|about)(?!\\S)`, "gi");
const mostFound = 12;

/** Whether what is found has every word. */
function hasAll(words: string, [first]: readonly Hit[]): boolean {
  if (!first) return false;
  const { kind, id } = first;
  const names = [findable(first.matched)];
  const document = { kind, id, names, figures: [], objectFigures: [], prose: findable(""), isClause: false, weight: 0 };
  return rankHit(findable(words), document).tier <= worstTier;
}

/**
 * Finds words of what was typed; of a sentence also without those by which it only asks. It is unsure where a sentence was
 * typed and the first that is found has only some of its words, so that it is no answer.
 */
export function findInSentence(search: Search, typed: string, words: string): { found: Hit[]; unsure: boolean } {
  const found = search.find(words, mostFound);
  if (!sentence.test(typed) || hasAll(words, found)) return { found, unsure: false };
  const bare = words.replace(saysNothing, " ").replace(/\?\s*$/, "").trim(); // prettier-ignore
  const named = search.find(bare, mostFound);
  return named.length > 0 ? { found: named, unsure: !hasAll(bare, named) } : { found, unsure: found.length > 0 };
}
