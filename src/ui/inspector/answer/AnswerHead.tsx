import { useEffect, type ReactNode } from "react";
import type { Asked, GraphQuestion } from "../../../view/view.ts";
import { Icon } from "../../icons/Icon.tsx";
import { questionIcons } from "../../icons/questionIcons.ts";
import { useActions } from "../../useParley.ts";
import { InspectorHead } from "../InspectorHead.tsx";

type Ask = Exclude<Asked["ask"], GraphQuestion["ask"]>;

/** What the sorts of questions are called. */
const kickers: Record<Ask, string> = {
  clauses: "Clauses",
  "clauses-where": "Clauses looked for",
  neighbours: "Neighbours",
  compare: "Sources",
  whatif: "Consequences",
  measure: "Structure",
};

/** The head of an answer that is told; when the answer goes, nothing of it is drawn alone any more. */
export function AnswerHead({ ask, title, buttons }: { ask: Ask; title: string; buttons?: ReactNode }) {
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
