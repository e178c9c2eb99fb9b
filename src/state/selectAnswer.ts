import type { Knowledge } from "../model/knowledge.ts";
import { answerGraph, type GraphAnswer } from "../view/graphAnswer.ts";
import type { Shown } from "../view/shown.ts";
import { isGraphQuestion, type View } from "../view/view.ts";
import { isAnswerable } from "./readyAnswer.ts";
import { knownThrough } from "./selectKnowledge.ts";
import { selectShown } from "./selectShown.ts";

type Asked = Pick<View, "question" | "lens" | "focus">;

interface Answered {
  k: Knowledge;
  question: Asked["question"];
  shown: Shown;
  answer: GraphAnswer;
}

let last: Answered | undefined;

/**
 * The answer to what is asked of the graph, over what the lens lets through; worked out once for scene and panels alike, and
 * nothing until what it goes over is indexed (`readyAnswer`).
 */
export function selectAnswer(whole: Knowledge, { question, lens, focus }: Asked): GraphAnswer | undefined {
  if (!question || !isGraphQuestion(question)) return undefined;
  const k = knownThrough(whole, lens);
  const shown = selectShown(k, { lens, focus });
  if (last?.k === k && last.question === question && last.shown === shown) return last.answer;
  if (!isAnswerable(whole, { question, lens, focus })) return undefined;
  last = { k, question, shown, answer: answerGraph(k, question, shown) };
  return last.answer;
}
