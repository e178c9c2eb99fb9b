import type { Asked } from "./view.ts";

/** What tells one question from the next: switching a trigger goes on with the same one. */
export const questionKey = (question: Asked): string =>
  question.ask === "whatif" ? question.ask : JSON.stringify(question);
