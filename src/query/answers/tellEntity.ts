import type { EntityId } from "../../model/ids.ts";
import { getEntity, type Knowledge } from "../../model/knowledge.ts";
import { capital } from "../capital.ts";
import type { RelationsInGroup } from "../relationsOf.ts";
import { nameInSentence } from "../sentence.ts";
import { countWords, tellStatement, type AnswerInWords } from "./answerInWords.ts";

/** What is stated of an entity, in sentences, by group of relations. */
export function tellEntity(k: Knowledge, id: EntityId, groups: readonly RelationsInGroup[]): AnswerInWords {
  const { label, number, summary } = getEntity(k, id);
  const statements = groups.flatMap(({ relations }) => relations.flatMap((one) => one.statements));
  const counted =
    statements.length === 0
      ? "No statement relates it to anything."
      : `${capital(countWords(statements.length, "statement"))} about it.`;
  return {
    title: number === undefined ? label : `${capital(nameInSentence(k, id))}: ${label}`,
    note: [summary, counted].filter((one) => one !== "").join(" "),
    sections: groups.map(({ group, relations }) => ({
      heading: group.label,
      lines: relations.flatMap((way) => way.statements.map((one) => tellStatement(k, one))),
    })),
  };
}
