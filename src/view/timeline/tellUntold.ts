import type { Knowledge } from "../../model/knowledge.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import type { WordQuestion } from "../view.ts";
import { isTold, sayUntold } from "./timeWords.ts";

/** The answer to a question about something of which nothing had been said on the lens's day; undefined where it can be answered. */
export function tellUntold(k: Knowledge, question: WordQuestion): AnswerInWords | undefined {
  if (wholeOf(k) === k) return undefined;
  const entities = entitiesAsked(question).filter((id) => !isTold(k, id));
  const notes = entities.map((id) => sayUntold(k, id));
  return notes.length === 0 ? undefined : { title: "Not known yet", note: notes.join(" "), sections: [] };
}
