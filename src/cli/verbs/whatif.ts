import { tellTriggers, tellWhatIf } from "../../query/answers/tellWhatIf.ts";
import { whatIf } from "../../query/whatIf/whatIf.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveCondition } from "../terminal/resolveCondition.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley whatif`: what follows where triggers happen. */
export const whatif: Verb = {
  name: "whatif",
  takes: "[TRIGGER...]",
  summary: "tell what lapses, comes back or takes effect where triggers happen; without any, list them",
  help: "TRIGGER is a condition's id, its clause, or words of its trigger in quotes; several happen together.",
  words: [0, Infinity],
  flags: answerFlags,
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      if (told.words.length === 0) return tellAnswer(k, told, { words: tellTriggers(k), data: k.dataset.conditions });
      const data = whatIf(
        k,
        told.words.map((words) => resolveCondition(k, words)),
      );
      return tellAnswer(k, told, { words: tellWhatIf(k, data), data });
    }),
};
