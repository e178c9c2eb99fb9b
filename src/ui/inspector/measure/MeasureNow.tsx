import type { Measure } from "../../../model/question.ts";
import type { MeasureRun } from "../../../state/measureRun.ts";
import { sayMeasured } from "../../../view/measure/sayMeasured.ts";
import { Button } from "../../parts/Button.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { WorkingNow } from "../WorkingNow.tsx";
import styles from "./MeasureNow.module.css";

/** How a measure stands: how far it is and a way to stop it, what it came to, or why there is nothing and a way to try again. */
export function MeasureNow({ measure, run }: { measure: Measure; run: MeasureRun | undefined }) {
  const k = useKnowledge();
  const { stopMeasuring, measureAgain } = useActions();
  if (!run || run.is === "working")
    return <WorkingNow label="Measuring" progress={run?.progress ?? 0} onCancel={() => stopMeasuring(measure)} />;
  if (run.is === "done" && run.measured)
    return (
      <p className={styles.said} aria-live="polite">
        {sayMeasured(k, run.measured)}
      </p>
    );
  return (
    <div className={styles.ended}>
      <p role={run.is === "failed" ? "alert" : "status"}>
        {run.is === "stopped"
          ? `Cancelled at ${Math.floor(run.progress * 100)}%, so there is nothing to show.`
          : `This could not be computed (${run.reason}).`}
      </p>
      <Button onClick={() => measureAgain(measure)}>Measure again</Button>
    </div>
  );
}
