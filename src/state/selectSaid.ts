import type { Knowledge } from "../model/knowledge.ts";
import { sayAnswer } from "../view/sayAnswer.ts";
import type { View } from "../view/view.ts";
import { selectAnswer } from "./selectAnswer.ts";
import { selectWords } from "./selectWords.ts";

/** What the answer to what is asked comes to, in one or two sentences. */
export function selectSaid(k: Knowledge, view: Pick<View, "question" | "lens" | "focus">): string | undefined {
  const answer = selectAnswer(k, view);
  return answer ? sayAnswer(k, answer) : selectWords(k, view)?.note;
}
