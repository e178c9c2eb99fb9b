import type { Knowledge } from "../model/knowledge.ts";
import type { AnswerInWords } from "../query/answers/answerInWords.ts";
import { passesOf } from "../query/passes.ts";
import { isWordQuestion, type View, type WordQuestion } from "../view/view.ts";
import { loadContrasts } from "./selectContrasted.ts";
import { selectShown } from "./selectShown.ts";

type Asked = Pick<View, "question" | "lens" | "focus">;
type Late = typeof import("../view/answerAsked.ts");

let late: Late | undefined;

/** Loads what answers in words, which the page does without until something is asked. */
export async function loadAnswers(): Promise<void> {
  [late] = await Promise.all([import("../view/answerAsked.ts"), loadContrasts()]);
}

let last: { k: Knowledge; asked: Asked; words: AnswerInWords | undefined } | undefined;

function answerNow(k: Knowledge, question: WordQuestion, { lens, focus }: Asked): AnswerInWords | undefined {
  const { statements } = selectShown(k, { lens, focus });
  return late?.answerAsked(k, question, passesOf(k, statements));
}

/** The answer in words to what is asked, over what the lens lets through; worked out once for scene and panels alike, nothing until `loadAnswers` is through. */
export function selectWords(k: Knowledge, { question, lens, focus }: Asked): AnswerInWords | undefined {
  if (!question || !isWordQuestion(question) || !late) return undefined;
  const { k: known, asked } = last ?? {};
  if (known !== k || asked?.question !== question || asked.lens !== lens || asked.focus !== focus)
    last = { k, asked: { question, lens, focus }, words: answerNow(k, question, { lens, focus }) };
  return last?.words;
}
