import { X } from "lucide";
import { dayAt, writeDay } from "../../../query/timeline/spanOf.ts";
import { moveEdge, windowOf, type Edge, stretchOf } from "../../../view/timeline/brush.ts";
import type { Stretch } from "../../../view/timeline/scale.ts";
import { Tick } from "../../parts/Tick.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { useActions, useSelected } from "../../useParley.ts";
import styles from "./Controls.module.css";
import { DayField } from "./DayField.tsx";

/** The lens's window as two days, whether it hides what has no date, and the way to clear it. */
export function WindowControl({ domain }: { domain: Stretch }) {
  const time = useSelected((state) => state.view.lens.time);
  const { setTime } = useActions();
  const field = (edge: Edge) => (
    <DayField
      label={edge === "from" ? "First day of the time window" : "Last day of the time window"}
      day={time?.[edge]}
      first={domain.from}
      onDay={(day) => {
        const whole = time ?? windowOf(domain.from, domain.to);
        const asked = day ?? writeDay(dayAt(domain[edge]));
        setTime(moveEdge(whole, edge, stretchOf({ from: asked, to: asked }).from));
      }}
    />
  );
  return (
    <fieldset className={styles.row} title={time ? undefined : "Drag along the years to choose it"}>
      <legend className={styles.legend}>Time window</legend>
      {field("from")}
      <span className={styles.to}>to</span>
      {field("to")}
      {time && (
        <>
          <IconButton icon={X} size={14} label="Show what was at any time" onClick={() => setTime(undefined)} />
          <Tick
            className={styles.dated}
            on={time.datedOnly === true}
            onChange={(on) => setTime({ from: time.from, to: time.to, ...(on && { datedOnly: true }) })}
          >
            Only what has a date
          </Tick>
        </>
      )}
    </fieldset>
  );
}
