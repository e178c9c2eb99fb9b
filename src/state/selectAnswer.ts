import type { Knowledge } from "../model/knowledge.ts";
import { answerGraph, type GraphAnswer } from "../view/graphAnswer.ts";
import { isGraphQuestion, type View } from "../view/view.ts";
import { selectShown } from "./selectShown.ts";

type Asked = Pick<View, "question" | "lens" | "focus">;

let last: { k: Knowledge; asked: Asked; answer: GraphAnswer | undefined } | undefined;

/** The answer to what is asked of the graph, over what the lens lets through; worked out once for scene and panels alike. */
export function selectAnswer(k: Knowledge, { question, lens, focus }: Asked): GraphAnswer | undefined {
  if (!question || !isGraphQuestion(question)) return undefined;
  const { k: known, asked } = last ?? {};
  if (known !== k || asked?.question !== question || asked.lens !== lens || asked.focus !== focus) {
    const answer = answerGraph(k, question, selectShown(k, { lens, focus }));
    last = { k, asked: { question, lens, focus }, answer };
  }
  return last?.answer;
}
