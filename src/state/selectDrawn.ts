import type { Knowledge } from "../model/knowledge.ts";
import type { AnswerInWords } from "../query/answers/answerInWords.ts";
import { drawWays, drawWords, type Drawn } from "../view/drawnAnswer.ts";
import type { GraphAnswer } from "../view/graphAnswer.ts";
import { isWordQuestion, type View } from "../view/view.ts";
import { selectAnswer } from "./selectAnswer.ts";
import { selectContrastDrawn } from "./selectContrasted.ts";
import { selectWords } from "./selectWords.ts";

let last: { answer: GraphAnswer | AnswerInWords; drawn: Drawn } | undefined;

/** What of the answer to what is asked is drawn in full; worked out once for each answer. */
export function selectDrawn(
  k: Knowledge,
  view: Pick<View, "question" | "lens" | "focus" | "drawn">,
): Drawn | undefined {
  const { question } = view;
  if (!question) return undefined;
  if (question.ask === "compare") return selectContrastDrawn(k, view);
  const ways = selectAnswer(k, view);
  const words = selectWords(k, view);
  const answer = ways ?? words;
  if (!answer) return undefined;
  if (last?.answer !== answer) {
    const drawn = ways ? drawWays(ways) : words && isWordQuestion(question) && drawWords(k, question, words);
    if (!drawn) return undefined;
    last = { answer, drawn };
  }
  return last.drawn;
}
