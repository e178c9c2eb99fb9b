import type { Measure } from "../model/question.ts";
import type { View } from "../view/view.ts";
import type { MeasureRuns } from "./measureRun.ts";
import type { Store } from "./store.ts";

/** What can be done with measures. */
export function createMeasureActions(store: Store) {
  const { getState: get } = store;
  const setMeasures = (measures: MeasureRuns) => store.setState({ status: { ...get().status, measures } });
  return {
    /** Lets sizes or colours of marks follow a measure, or be as usual again. */
    setFollowed: (followed: Pick<View, "sizedBy" | "colouredBy">) =>
      store.setState({ view: { ...get().view, ...followed } }),
    /** Stops a measure that is being computed. */
    stopMeasuring(measure: Measure): void {
      const { measures } = get().status;
      const run = measures[measure];
      if (run?.is === "working") setMeasures({ ...measures, [measure]: { ...run, is: "stopped" } });
    },
    /** Has a measure computed that was stopped or has failed. */
    measureAgain(measure: Measure): void {
      const { [measure]: _, ...measures } = get().status.measures;
      setMeasures(measures);
    },
  };
}
