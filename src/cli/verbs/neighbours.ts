import type { EntityId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
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

/** The relation type that is meant, by its id or as it reads from either end; where there is none, the entity's own are listed. */
function findRelation(k: Knowledge, entity: EntityId, words: string | undefined): string | undefined {
  if (words === undefined || k.relationTypes.has(words)) return words;
  const asked = words.toLowerCase();
  const read = [...k.relationTypes.values()].find(({ label, inverse }) => [label, inverse].includes(asked));
  if (read) return read.id;
  const own = [...new Set(neighboursOf(k, entity, { limit: 0 }).counts.map(({ relation }) => relation.id))];
  const ids = [...k.relationTypes.keys()];
  throw new WrongUse(
    `there is no relation type "${words}"; ${hintNearest(words, ids, `this one has ${own.join(", ")}`)}`,
  );
}

/** `parley neighbours`: what an entity is tied to, counts first. */
export const neighbours: Verb = {
  name: "neighbours",
  takes: "NAME",
  summary: "tell what an entity is tied to: how much by which relations, then each with its statements",
  help: "NAME is an id, or a name as the search takes it. A clause has the neighbours of its parts too.",
  words: [1, Infinity],
  flags: {
    ...answerFlags,
    relation: { takes: "RELATION", says: "only by this relation type: its id, or its words in quotes" },
    direction: { takes: "WAY", says: "`out` where the entity is the subject, `in` where it is the object" },
    skip: { takes: "N", says: "leave out so many from the start" },
    limit: { takes: "N", says: "how many to tell at most; 20 without it" },
  },
  run: (told) =>
    orUnresolved(() => {
      const [offset, limit] = [numberFlag(told, "skip", 0, 0), numberFlag(told, "limit", 20)];
      const direction = directionOf(told);
      const k = openKnowledge(told.flags.in as string | undefined);
      const entity = resolveAny(k, told.words.join(" "));
      const relation = findRelation(k, entity, told.flags.relation as string | undefined);
      const data = neighboursOf(k, entity, { relation, direction, offset, limit });
      return tellAnswer(k, told, { words: tellNeighbours(k, data), data });
    }),
};
