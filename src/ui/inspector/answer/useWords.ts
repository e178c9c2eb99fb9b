import type { AnswerInWords } from "../../../query/answers/answerInWords.ts";
import { selectWords } from "../../../state/selectWords.ts";
import type { Asked } from "../../../view/view.ts";
import { useKnowledge, useSelected } from "../../useParley.ts";

/** The answer in words to a question, over what the lens lets through; nothing until what answers has come. */
export function useWords(question: Asked): AnswerInWords | undefined {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  useSelected((state) => state.status.canAnswer);
  return selectWords(k, { question, lens, focus });
}
