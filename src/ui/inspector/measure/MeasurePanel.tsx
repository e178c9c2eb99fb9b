import { useMemo } from "react";
import { tellMeasured } from "../../../query/answers/tellMeasured.ts";
import { explanations } from "../../../query/structure/explanations.ts";
import type { Measured } from "../../../query/structure/measure.ts";
import { sayOver } from "../../../view/measure/sayMeasured.ts";
import type { MeasureQuestion } from "../../../view/view.ts";
import { useKnowledge, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { AnswerHead } from "../answer/AnswerHead.tsx";
import { CopyAnswer } from "../answer/CopyAnswer.tsx";
import { BridgeList } from "./BridgeList.tsx";
import { FollowSwitches } from "./FollowSwitches.tsx";
import { GroupList } from "./GroupList.tsx";
import { MeasureNow } from "./MeasureNow.tsx";
import styles from "./MeasurePanel.module.css";
import { MeasurePicker } from "./MeasurePicker.tsx";
import { ScoreTable } from "./ScoreTable.tsx";

/** A measure of the graph's structure: what it says, over what it is computed, and what it found, greatest first. */
export function MeasurePanel({ question: { measure } }: { question: MeasureQuestion }) {
  const k = useKnowledge();
  const shown = useShown();
  const run = useSelected((state) => state.status.measures[measure]);
  const { label, explanation } = explanations[measure];
  const over = useMemo(() => sayOver(k, shown), [k, shown]);
  const measured = run?.k === k ? run.measured : undefined;
  return (
    <>
      <AnswerHead ask="measure" title={label} />
      <div className={styles.lead}>
        <MeasurePicker measure={measure} />
        <p className={styles.explanation}>{explanation}</p>
        <p className={styles.over}>{over}</p>
        <FollowSwitches measure={measure} />
      </div>
      <MeasureNow measure={measure} run={run} />
      {measured && <Found key={measure} measured={measured} />}
      {measured && run?.is === "done" && <CopyAnswer words={() => tellMeasured(k, measured)} />}
    </>
  );
}

function Found({ measured }: { measured: Measured }) {
  const { findings } = measured;
  switch (findings.says) {
    case "scores":
      return <ScoreTable rows={findings.scores.map(({ entity, score }) => ({ entity, score }))} of={measured.label} />;
    case "groups":
      return <GroupList findings={findings} />;
    case "bridges":
      return <BridgeList bridges={findings.bridges} />;
    case "articulations":
      return (
        <ScoreTable
          rows={findings.articulations.map(({ entity, parts }) => ({ entity, score: parts }))}
          of="Parts without it"
        />
      );
  }
}
