import { inFlag, openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveName, writeUnresolved } from "../terminal/resolveName.ts";
import type { Verb } from "../terminal/verb.ts";
import { dataOfShown, writeShown } from "../terminal/writeShown.ts";

/** `parley show`: what is known of one thing, and who says so. */
export const show: Verb = {
  name: "show",
  takes: "ID",
  summary: "tell what is known of an entity, a clause, a statement, a dispute or a condition",
  help: "ID is an id, or a name as the search takes it. In [ ] stand the sources, and the standing where it is not undisputed.",
  words: [1, Infinity],
  flags: inFlag,
  run({ words, flags }) {
    const k = openKnowledge(flags.in as string | undefined);
    const resolved = resolveName(k, words.join(" "));
    if (resolved.id !== undefined) return { text: writeShown(k, resolved.id), data: dataOfShown(k, resolved.id) };
    return {
      text: writeUnresolved(k, words.join(" "), resolved),
      data: { candidates: resolved.candidates },
      failed: true,
    };
  },
};
