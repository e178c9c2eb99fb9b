import type { Knowledge } from "../../model/knowledge.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { writeAnswer } from "../../query/answers/writeAnswer.ts";
import { inFlag } from "./openKnowledge.ts";
import { WrongUse } from "./verb.ts";
import type { Answer, Told, Verb } from "./verb.ts";

/** The flags of verbs that answer in sentences: which dataset, and the form of the answer. */
export const answerFlags: Verb["flags"] = {
  ...inFlag,
  md: { says: "answer as Markdown, with the places of every passage" },
  csv: { says: "answer as comma-separated values" },
  csl: { says: "only the sources cited, as CSL-JSON for a reference manager" },
};

/** Gives an answer in the form asked for; `csv` where the table is another than that of the sentences. */
export function tellAnswer(
  k: Knowledge,
  { flags }: Told,
  { words, data, csv }: { words: AnswerInWords; data: unknown; csv?: () => string },
): Answer {
  const forms = (["md", "csv", "csl", "json"] as const).filter((form) => flags[form] === true);
  if (forms.length > 1)
    throw new WrongUse(`an answer has one form, not ${forms.map((form) => `--${form}`).join(" and ")}`);
  const failed = words.sections.length === 0;
  if (flags.csl === true) return { text: writeAnswer(k, words, "csl"), data, failed };
  if (flags.csv === true) return { text: csv?.() ?? writeAnswer(k, words, "csv"), data, failed };
  return { text: writeAnswer(k, words, flags.md === true ? "markdown" : "text"), data, failed };
}
