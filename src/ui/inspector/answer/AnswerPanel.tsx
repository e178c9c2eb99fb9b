import { ArrowLeftRight, Network, Route } from "lucide";
import { useEffect } from "react";
import { tellAmong } from "../../../query/answers/tellAmong.ts";
import { tellPaths } from "../../../query/answers/tellPaths.ts";
import { selectAnswer } from "../../../state/selectAnswer.ts";
import type { GraphAnswer } from "../../../view/graphAnswer.ts";
import { sayAnswer } from "../../../view/sayAnswer.ts";
import { writeQuestion } from "../../../view/writeQuestion.ts";
import type { GraphQuestion } from "../../../view/view.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { WorkingNow } from "../WorkingNow.tsx";
import { InspectorHead } from "../InspectorHead.tsx";
import { AmongWays } from "./AmongWays.tsx";
import styles from "./AnswerPanel.module.css";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { Ends } from "./Ends.tsx";
import { PathWays } from "./PathWays.tsx";
import { Widen } from "./Widen.tsx";

/** How two are connected, or what links several: the answer as a sentence, then way by way, and ways to take it along. */
export function AnswerPanel({ question }: { question: GraphQuestion }) {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  const indexing = useSelected((state) => state.status.indexing);
  const answer = selectAnswer(k, { question, lens, focus });
  const { ask, trace } = useActions();
  useEffect(
    () => () => {
      trace(undefined);
    },
    [trace],
  );
  return (
    <>
      <InspectorHead
        mark={<Icon node={question.ask === "paths" ? Route : Network} size={18} />}
        kicker={question.ask === "paths" ? "Paths" : "Links"}
        title={writeQuestion(k, question)}
        buttons={question.ask === "paths" && <Swap question={question} />}
        onClose={() => ask(undefined)}
        closeLabel="Close this answer"
      />
      <div className={styles.lead}>
        <Ends question={question} />
        {answer && <p className={styles.sentence}>{sayAnswer(k, answer)}</p>}
        {answer && <Widen question={question} answer={answer} />}
      </div>
      {answer ? (
        <Ways answer={answer} />
      ) : (
        <WorkingNow label="Looking through the graph" progress={indexing ?? 0} onCancel={() => ask(undefined)} />
      )}
      {answer && <CopyAnswer words={() => (answer.ask === "paths" ? tellPaths(k, answer) : tellAmong(k, answer))} />}
    </>
  );
}

function Swap({ question }: { question: Extract<GraphQuestion, { ask: "paths" }> }) {
  const { ask } = useActions();
  const { from, to } = question;
  return (
    <IconButton
      icon={ArrowLeftRight}
      label="Swap the two ends"
      onClick={() => ask({ ...question, from: to, to: from })}
    />
  );
}

const Ways = ({ answer }: { answer: GraphAnswer }) =>
  answer.ask === "paths" ? <PathWays answer={answer} /> : <AmongWays answer={answer} />;
