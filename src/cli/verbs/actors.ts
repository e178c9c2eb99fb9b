import type { Knowledge } from "../../model/knowledge.ts";
import { getEntity, isClause } from "../../model/knowledge.ts";
import { actorsOfClause } from "../../query/actorsOfClause.ts";
import type { ActorsOfClause } from "../../query/actorsOfClause.ts";
import { nameInSentence } from "../../query/sentence.ts";
import { inFlag, openKnowledge } from "../terminal/openKnowledge.ts";
import { resolveName, writeUnresolved } from "../terminal/resolveName.ts";
import type { Verb } from "../terminal/verb.ts";
import { writeStatementLine } from "../terminal/writeShown.ts";

const writeActors = (k: Knowledge, { clause, roles, beyond }: ActorsOfClause): string => {
  const named = roles.flatMap(({ role, actors }) => [
    "",
    role,
    ...actors.flatMap(({ entity, statements }) => [
      `  ${getEntity(k, entity).label}`,
      ...statements.map((statement) => `    ${writeStatementLine(k, statement)}`),
    ]),
  ]);
  const further = beyond.flatMap(({ entity, reasons }) => [
    `  ${getEntity(k, entity).label}`,
    ...reasons.flatMap(({ tie, statements }) => statements.map((one) => `    ${tie}: ${writeStatementLine(k, one)}`)),
  ]);
  const head = `Actors of ${nameInSentence(k, clause)}  (${clause})`;
  const none = roles.length === 0 ? ["", "No role is given to anybody."] : [];
  return [head, ...none, ...named, ...(further.length > 0 ? ["", "one step further", ...further] : [])].join("\n");
};

/** `parley actors`: who has which role in a clause, and who stands one step further, each with the reason. */
export const actors: Verb = {
  name: "actors",
  takes: "CLAUSE",
  summary: "tell who has which role in a clause, and who stands one step further",
  help: "CLAUSE is an id, or a name as the search takes it, such as `clause 10`.",
  words: [1, Infinity],
  flags: inFlag,
  run({ words, flags }) {
    const k = openKnowledge(flags.in as string | undefined);
    const resolved = resolveName(k, words.join(" "));
    const { id } = resolved;
    if (id === undefined)
      return {
        text: writeUnresolved(k, words.join(" "), resolved),
        data: { candidates: resolved.candidates },
        failed: true,
      };
    if (!k.entities.has(id) || !isClause(k, id))
      return { text: `"${id}" is no clause`, data: { candidates: [] }, failed: true };
    const answer = actorsOfClause(k, id);
    return { text: writeActors(k, answer), data: answer };
  },
};
