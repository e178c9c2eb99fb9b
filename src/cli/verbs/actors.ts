import { isClause } from "../../model/knowledge.ts";
import { actorsOfClause } from "../../query/actorsOfClause.ts";
import { tellActors } from "../../query/answers/tellActors.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveEntity } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import type { Verb } from "../terminal/verb.ts";

/** `parley actors`: who has which role in a clause, and who stands one step further, each with the reason. */
export const actors: Verb = {
  name: "actors",
  takes: "CLAUSE",
  summary: "tell who has which role in a clause, and who stands one step further",
  help: "CLAUSE is an id, or a name as the search takes it, such as `clause 10`.",
  words: [1, Infinity],
  flags: answerFlags,
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const clause = resolveEntity(k, told.words.join(" "), (id) => isClause(k, id), "clause");
      const data = actorsOfClause(k, clause);
      return tellAnswer(k, told, { words: tellActors(k, data), data });
    }),
};
