import { hintNearest } from "../../model/nearest.ts";
import { tellNeighbours } from "../../query/answers/tellNeighbours.ts";
import { neighboursOf, type Direction } from "../../query/neighboursOf.ts";
import { numberFlag } from "../terminal/numberFlag.ts";
import { openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveAny } from "../terminal/resolveEntity.ts";
import { answerFlags, tellAnswer } from "../terminal/tellAnswer.ts";
import { orUnresolved } from "../terminal/unresolved.ts";
import { WrongUse } from "../terminal/verb.ts";
import type { Told, Verb } from "../terminal/verb.ts";

const directionOf = ({ flags: { direction } }: Told): Direction | undefined => {
  if (direction === undefined || direction === "out" || direction === "in") return direction;
  throw new WrongUse("--direction is `out` or `in`");
};

/** `parley neighbours`: what an entity is tied to, counts first. */
export const neighbours: Verb = {
  name: "neighbours",
  takes: "NAME",
  summary: "tell what an entity is tied to: how much by which relations, then each with its statements",
  help: "NAME is an id, or a name as the search takes it. A clause has the neighbours of its parts too.",
  words: [1, Infinity],
  flags: {
    ...answerFlags,
    relation: { takes: "ID", says: "only by this relation type" },
    direction: { takes: "WAY", says: "`out` where the entity is the subject, `in` where it is the object" },
    skip: { takes: "N", says: "leave out so many from the start" },
    limit: { takes: "N", says: "how many to tell at most; 20 without it" },
  },
  run: (told) =>
    orUnresolved(() => {
      const [offset, limit] = [numberFlag(told, "skip", 0, 0), numberFlag(told, "limit", 20)];
      const direction = directionOf(told);
      const k = openKnowledge(told.flags.in as string | undefined);
      const relation = told.flags.relation as string | undefined;
      if (relation !== undefined && !k.relationTypes.has(relation))
        throw new WrongUse(
          `there is no relation type "${relation}"; ${hintNearest(relation, [...k.relationTypes.keys()], "`parley export` lists them")}`,
        );
      const data = neighboursOf(k, resolveAny(k, told.words.join(" ")), { relation, direction, offset, limit });
      return tellAnswer(k, told, { words: tellNeighbours(k, data), data });
    }),
};
