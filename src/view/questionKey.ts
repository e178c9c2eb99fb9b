import type { Asked } from "./view.ts";

/** What tells one question from the next: switching a trigger, another condition of clauses or another relation goes on with the same one. */
export function questionKey(question: Asked): string {
  if (question.ask === "whatif" || question.ask === "clauses-where") return question.ask;
  return question.ask === "neighbours" ? `${question.ask} ${question.entity}` : JSON.stringify(question);
}
