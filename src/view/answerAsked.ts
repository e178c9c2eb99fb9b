import type { Knowledge } from "../model/knowledge.ts";
import type { AnswerInWords } from "../query/answers/answerInWords.ts";
import { answerQuestion } from "../query/answers/answerQuestion.ts";
import type { Passes } from "../query/passes.ts";
import { tellUntold } from "./timeline/tellUntold.ts";
import type { WordQuestion } from "./view.ts";

/** The answer in words to what a view asks, over the statements that pass; of what was not told yet by the lens's day, that it was not. */
export const answerAsked = (k: Knowledge, question: WordQuestion, passes?: Passes): AnswerInWords =>
  tellUntold(k, question) ?? answerQuestion(k, question, passes);
