import { useMemo } from "react";
import { ticksOf } from "../../../view/timeline/ticks.ts";
import styles from "./Axis.module.css";
import { Brush } from "./Brush.tsx";
import { measureText } from "./measureText.ts";
import type { ChartScale } from "./useChartScale.ts";

/** The axis of the timeline, from days to years, and on it the window in time. */
export function Axis({ chart, width, fonts }: { chart: ChartScale; width: number; fonts: number }) {
  const { scale } = chart;
  const { fine, coarse } = useMemo(
    () => ticksOf(scale, width, (text) => measureText(text, fonts)),
    [scale, width, fonts],
  );
  return (
    <div className={styles.axis}>
      <div className={styles.ticks} aria-hidden="true">
        {coarse.map(({ day, x, label }) => (
          <span key={day} className={styles.coarse} style={{ left: x }}>
            {label}
          </span>
        ))}
        {fine.map(({ day, x, label }) => (
          <span key={day} className={styles.fine} style={{ left: x }}>
            {label}
          </span>
        ))}
      </div>
      <Brush chart={chart} width={width} />
    </div>
  );
}
