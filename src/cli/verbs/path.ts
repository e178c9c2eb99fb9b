import { tellPaths } from "../../query/answers/tellPaths.ts";
import { findPaths } from "../../query/paths/findPaths.ts";
import { numberFlag } from "../terminal/numberFlag.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveAny } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley path`: the best ways from one entity to another. */
export const path: Verb = {
  name: "path",
  takes: "FROM TO",
  summary: "tell how two are connected: the best ways from one to the other, hop by hop",
  help: "FROM and TO are ids, or names as the search takes them; quotes around a name of several words. Short ways come first, those whose\nstatements are undisputed and told by several voices before others; passing through what is tied to many counts against a way.",
  words: [2, 2],
  flags: {
    ...answerFlags,
    count: { takes: "N", says: "how many ways at most; 5 without it" },
    longest: { takes: "N", says: "how many steps a way may have at most; 6 without it" },
  },
  run: (told) =>
    orUnresolved(() => {
      const [count, longest] = [numberFlag(told, "count", 5), numberFlag(told, "longest", 6)];
      const k = openKnowledge(told.flags.in as string | undefined);
      const [from, to] = told.words.map((words) => resolveAny(k, words)) as [string, string];
      const data = findPaths(k, { from, to, k: count, longest });
      return tellAnswer(k, told, { words: tellPaths(k, data), data });
    }),
};
