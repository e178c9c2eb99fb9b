import type { Asked } from "./view.ts";

/** What tells one question from the next: switching a trigger, another measure, condition or relation goes on with the same one. */
export function questionKey(question: Asked): string {
  const goesOn = ["whatif", "measure", "clauses-where"].includes(question.ask);
  if (goesOn) return question.ask;
  return question.ask === "neighbours" ? `${question.ask} ${question.entity}` : JSON.stringify(question);
}
