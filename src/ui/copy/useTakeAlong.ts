import { useState } from "react";
import type { Question } from "../../model/question.ts";
import type { AnswerInWords } from "../../query/answers/answerInWords.ts";
import { answerQuestion } from "../../query/answers/answerQuestion.ts";
import { writeAnswer } from "../../query/answers/writeAnswer.ts";
import { passesOf } from "../../query/passes.ts";
import { useActions, useKnowledge } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { saveFile } from "../pages/saveFile.ts";
import { fileNameOf, type CopyForm } from "./copyForms.ts";

/** What is taken along: an answer that is there, or a question whose answer over the lens is meant. */
export type Taken = ({ words: () => AnswerInWords } | { question: Question }) & {
  /** The table of it, where that is another than that of the sentences. */
  table?: () => string;
};

/** A text that the browser did not let onto the clipboard. */
export interface ByHand {
  form: CopyForm;
  text: string;
  name: string;
}

/** Copies and saves an answer. */
export function useTakeAlong(taken: Taken) {
  const k = useKnowledge();
  const { statements } = useShown();
  const { tell } = useActions();
  const [byHand, setByHand] = useState<ByHand>();
  const write = (form: CopyForm): ByHand => {
    const words = "words" in taken ? taken.words() : answerQuestion(k, taken.question, passesOf(k, statements));
    const table = form.form === "csv" ? taken.table?.() : undefined;
    const text = table ?? writeAnswer(k, words, form.form);
    return { form, text, name: fileNameOf(k.dataset.id, words.title, form) };
  };
  return {
    byHand,
    endByHand: () => setByHand(undefined),
    copy: async (form: CopyForm): Promise<void> => {
      const written = write(form);
      try {
        await navigator.clipboard.writeText(written.text);
        tell({ kind: "info", text: `The answer is on the clipboard as ${form.word}, with its sources.` });
      } catch {
        setByHand(written);
      }
    },
    save: (form: CopyForm): void => {
      const written = write(form);
      saveFile(written.name, written.text, form.type);
      tell({ kind: "info", text: `Saved as ${written.name}.` });
    },
  };
}
