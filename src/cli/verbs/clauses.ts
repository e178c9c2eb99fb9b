import type { ClausesWanted } from "../../model/question.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { tellClausesOfActor, tellClausesWhere } from "../../query/answers/tellClauses.ts";
import { clausesOfActor } from "../../query/clauses/clausesOfActor.ts";
import { clausesWhere } from "../../query/clauses/clausesWhere.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveActor } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Told, Verb } from "../terminal/verb.ts";

const named = { binds: "binds", "not-binds": "notBinds", benefits: "benefits", "at-cost-of": "atCostOf" } as const;

const readWanted = (k: Knowledge, { flags }: Told): ClausesWanted => {
  const wanted: ClausesWanted = {};
  for (const [flag, place] of Object.entries(named)) {
    const words = flags[flag];
    if (typeof words === "string") wanted[place] = resolveActor(k, words);
  }
  if (flags["no-bearer"] === true) wanted.noBearer = true;
  if (flags.parts === true && Object.keys(wanted).length > 0) wanted.within = "part";
  return wanted;
};

/** `parley clauses`: the clauses of an actor, or those that bind and benefit as asked. */
export const clauses: Verb = {
  name: "clauses",
  takes: "[ACTOR]",
  summary: "tell the clauses in which an actor has a role, or those that bind or benefit whom",
  help: "ACTOR and every NAME is an id, or a name as the search takes it. Several flags have to hold together.",
  words: [0, Infinity],
  flags: {
    ...answerFlags,
    binds: { takes: "NAME", says: "clauses that bind NAME" },
    "not-binds": { takes: "NAME", says: "and do not bind NAME" },
    benefits: { takes: "NAME", says: "clauses that benefit NAME" },
    "at-cost-of": { takes: "NAME", says: "and bind NAME in the same clause" },
    "no-bearer": { says: "clauses that name no one to carry them out" },
    parts: { says: "look at every part by itself, not at clauses with all their parts" },
  },
  run: (told) =>
    orUnresolved(() => {
      const k = openKnowledge(told.flags.in as string | undefined);
      const wanted = readWanted(k, told);
      const asks = Object.keys(wanted).length > 0;
      const words = told.words.join(" ");
      if (asks === (words !== "")) throw new WrongUse("`clauses` needs either ACTOR or flags that say which clauses");
      if (asks) {
        const data = clausesWhere(k, wanted);
        return tellAnswer(k, told, { words: tellClausesWhere(k, wanted, data), data });
      }
      const data = clausesOfActor(k, resolveActor(k, words));
      return tellAnswer(k, told, { words: tellClausesOfActor(k, data), data });
    }),
};
