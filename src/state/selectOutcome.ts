import type { Knowledge } from "../model/knowledge.ts";
import { outcomeOf, type Outcome } from "../view/outcome/outcomeOf.ts";
import type { View } from "../view/view.ts";

let last: { k: Knowledge; question: View["question"]; outcome: Outcome } | undefined;

/** What follows from the triggers that are on, where that is asked; worked out once for scene and panels alike. */
export function selectOutcome(k: Knowledge, { question }: Pick<View, "question">): Outcome | undefined {
  if (question?.ask !== "whatif") return undefined;
  if (last?.k !== k || last.question !== question) last = { k, question, outcome: outcomeOf(k, question.triggers) };
  return last.outcome;
}
