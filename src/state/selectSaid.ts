import type { Knowledge } from "../model/knowledge.ts";
import { stepsShown } from "../view/outcome/outcomeOf.ts";
import { sayShown } from "../view/outcome/sayOutcome.ts";
import { sayAnswer } from "../view/sayAnswer.ts";
import type { View } from "../view/view.ts";
import { selectAnswer } from "./selectAnswer.ts";
import { selectOutcome } from "./selectOutcome.ts";
import { selectWords } from "./selectWords.ts";

/** What the answer to what is asked comes to, in one or two sentences; `traced` is the part of it that is looked at. */
export function selectSaid(
  k: Knowledge,
  view: Pick<View, "question" | "lens" | "focus">,
  traced?: number,
): string | undefined {
  const outcome = selectOutcome(k, view);
  if (outcome) return sayShown(k, outcome, stepsShown(outcome, traced));
  const answer = selectAnswer(k, view);
  return answer ? sayAnswer(k, answer) : selectWords(k, view)?.note;
}
