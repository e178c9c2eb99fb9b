import { buildSearch } from "../../query/search.ts";
import { inFlag, openKnowledge } from "../terminal/openKnowledge.ts";
import { writeHit } from "../terminal/resolveName.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley search`: what the explorer's search finds. */
export const search: Verb = {
  name: "search",
  takes: "WORDS...",
  summary: "find entities, clauses and disputes by name, spelling, number or figure",
  help: "One line each: id, name, and the text by which it was found where that is another.",
  words: [1, Infinity],
  flags: inFlag,
  run({ words, flags }) {
    const k = openKnowledge(flags.in as string | undefined);
    const hits = buildSearch(k).find(words.join(" "));
    const text =
      hits.length > 0 ? hits.map((hit) => writeHit(k, hit)).join("\n") : `nothing is called "${words.join(" ")}"`;
    return { text, data: hits, failed: hits.length === 0 };
  },
};
