import type { ActorsOfClause } from "../actorsOfClause.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import { roleHeadings } from "../clauses/roleHeadings.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, tellStatement, type AnswerInWords } from "./answerInWords.ts";
import { tellAccount } from "./tellDisputes.ts";

/** Who has which role in a clause, in sentences, then who stands one step further, each with the reason. */
export function tellActors(k: Knowledge, { clause, roles, beyond }: ActorsOfClause): AnswerInWords {
  const name = nameInSentence(k, clause);
  const held = new Set(roles.flatMap(({ actors }) => actors.map(({ entity }) => entity))).size;
  const further =
    beyond.length > 0
      ? `; ${countWords(beyond.length, "actor")} one step further, behind actors with a role or behind the text`
      : "";
  return {
    title: `Actors of ${name}`,
    note:
      held === 0
        ? `${capital(name)} gives nobody a role${further}.`
        : `${countWords(held, "actor or matter", "actors and matters")} in ${countWords(roles.length, "role")}${further}.`,
    sections: [
      ...roles.map(({ role, actors }) => ({
        heading: roleHeadings[role],
        lines: actors.flatMap(({ statements }) => statements.map((one) => tellStatement(k, one))),
      })),
      ...beyond.map(({ entity, reasons }) => ({
        heading: capital(nameInSentence(k, entity)),
        note: `One step further: ${reasons.map(({ tie, via }) => `${tie}, ${nameInSentence(k, via)}`).join("; ")}.`,
        lines: [...new Set(reasons.flatMap(({ statements }) => statements))].flatMap((statement) => {
          const isEnd = statement.subject === entity || statement.object === entity;
          const against = statement.accounts.filter(({ by, stance }) => by === entity && stance !== "asserts");
          return isEnd ? [tellStatement(k, statement)] : against.map((account) => tellAccount(k, statement, account));
        }),
      })),
    ],
  };
}
