import type { Knowledge } from "../../model/knowledge.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { finalHeading, tellWhatIf } from "../../query/answers/tellWhatIf.ts";
import { outcomeOf } from "../outcome/outcomeOf.ts";
import { askOutcome, sayOutcome } from "../outcome/sayOutcome.ts";

/** What follows from triggers, as a story tells it: how things stand in the end, said first, and the steps that lead there. */
export function tellOutcome(k: Knowledge, triggers: readonly string[]): AnswerInWords {
  const outcome = outcomeOf(k, triggers);
  const { title, sections } = tellWhatIf(k, outcome.consequences);
  return {
    title: triggers.length === 0 ? title : askOutcome(k, outcome.consequences.triggers),
    note: sayOutcome(k, outcome),
    sections: sections.filter(({ heading }) => heading !== finalHeading),
  };
}
