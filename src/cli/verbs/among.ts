import { findAmong } from "../../query/among/findAmong.ts";
import { sharedBy } from "../../query/among/sharedBy.ts";
import { tellAmong, tellShared } from "../../query/answers/tellAmong.ts";
import { numberFlag } from "../terminal/numberFlag.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveAny } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley among`: what two share, or who and what links three or more. */
export const among: Verb = {
  name: "among",
  takes: "NAME NAME...",
  summary: "tell what two share, or who and what links three or more",
  help: "Each NAME is an id, or a name as the search takes it; quotes around a name of several words.",
  words: [2, Infinity],
  flags: { ...answerFlags, limit: { takes: "N", says: "how many links to tell at most; 20 without it" } },
  run: (told) =>
    orUnresolved(() => {
      const most = numberFlag(told, "limit", 20);
      const k = openKnowledge(told.flags.in as string | undefined);
      const ids = told.words.map((words) => resolveAny(k, words));
      const [a, b] = ids as [string, string];
      if (ids.length === 2) {
        const data = sharedBy(k, a, b);
        return tellAnswer(k, told, { words: tellShared(k, data, most), data });
      }
      const data = findAmong(k, ids);
      return tellAnswer(k, told, { words: tellAmong(k, data, most), data });
    }),
};
