import { tellDisputes, tellUnnamed } from "../../query/answers/tellDisputes.ts";
import { listDisputes } from "../../query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../query/disputes/singleUnnamed.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveEntity } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley disputes`: what is disputed, who holds which position, on how many voices. */
export const disputes: Verb = {
  name: "disputes",
  takes: "[NAME]",
  summary: "tell what is disputed, about NAME or at all, with voices and reports counted apart",
  help: "NAME is an id, or a name as the search takes it.",
  words: [0, Infinity],
  flags: { ...answerFlags, unnamed: { says: "instead, the statements that rest on one unnamed voice" } },
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const words = told.words.join(" ");
      if (told.flags.unnamed === true) {
        if (words !== "") throw new WrongUse("--unnamed asks of the whole dataset and takes no NAME");
        const data = singleUnnamed(k);
        return tellAnswer(k, told, { words: tellUnnamed(k, data), data });
      }
      const about = words === "" ? undefined : resolveEntity(k, words, () => true, "entity");
      const data = listDisputes(k, about);
      return tellAnswer(k, told, { words: tellDisputes(k, data), data });
    }),
};
