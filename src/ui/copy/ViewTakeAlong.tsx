import type { ComponentProps } from "react";
import { tellStatement, type AnswerInWords } from "../../query/answers/answerInWords.ts";
import { answerOfView } from "../../view/story/answerOfView.ts";
import { useKnowledge, useParley } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { TakeAlongList } from "./TakeAlongList.tsx";
import { viewLabel } from "./viewLabel.ts";

/** All ways to take along the view that is shown, whatever it is; where nothing is asked, its words are all statements that are shown. */
export function ViewTakeAlong(props: Omit<ComponentProps<typeof TakeAlongList>, "taken" | "label">) {
  const k = useKnowledge();
  const shown = useShown();
  const { store } = useParley();
  const words = (): AnswerInWords => {
    const answer = answerOfView(k, store.getState().view, shown);
    const all = { heading: "Statements", lines: shown.statements.map((one) => tellStatement(k, one)) };
    return answer.sections.length > 0 ? answer : { ...answer, sections: [all] };
  };
  return <TakeAlongList taken={{ words }} label={viewLabel} {...props} />;
}
