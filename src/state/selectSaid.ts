import type { Knowledge } from "../model/knowledge.ts";
import { sayAnswer } from "../view/sayAnswer.ts";
import { isGraphQuestion } from "../view/view.ts";
import type { Known, Looked } from "./extras.ts";
import { selectAnswer } from "./selectAnswer.ts";
import { sayExtras } from "./selectExtras.ts";
import { selectWords } from "./selectWords.ts";

/** What the answer to what is asked comes to, in one or two sentences; `known` is what has been measured and which part of an answer is looked at. */
export function selectSaid(k: Knowledge, view: Looked, known?: Known): string | undefined {
  const answer = selectAnswer(k, view);
  if (!answer && view.question && isGraphQuestion(view.question)) return "The connections are being worked out.";
  return answer ? sayAnswer(k, answer) : (sayExtras(k, view, known) ?? selectWords(k, view)?.note);
}
