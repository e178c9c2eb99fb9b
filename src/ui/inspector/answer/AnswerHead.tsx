import { useEffect, type ReactNode } from "react";
import type { WordQuestion } from "../../../view/view.ts";
import { Icon } from "../../icons/Icon.tsx";
import { questionIcons } from "../../icons/questionIcons.ts";
import { useActions } from "../../useParley.ts";
import { InspectorHead } from "../InspectorHead.tsx";

/** What the sorts of questions are called. */
const kickers: Record<WordQuestion["ask"], string> = {
  clauses: "Clauses",
  "clauses-where": "Clauses looked for",
  neighbours: "Neighbours",
  measure: "Structure",
  compare: "Sources",
};

/** The head of an answer in words; when the answer goes, nothing of it is drawn alone any more. */
export function AnswerHead({ ask, title, buttons }: { ask: WordQuestion["ask"]; title: string; buttons?: ReactNode }) {
  const actions = useActions();
  const { trace } = actions;
  useEffect(() => () => void trace(undefined), [trace]);
  return (
    <InspectorHead
      mark={<Icon node={questionIcons[ask]} size={18} />}
      kicker={kickers[ask]}
      title={title}
      buttons={buttons}
      onClose={() => actions.ask(undefined)}
      closeLabel="Close this answer"
    />
  );
}
