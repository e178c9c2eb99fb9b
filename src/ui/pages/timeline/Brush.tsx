import type { KeyboardEvent } from "react";
import { dayAt, writeDay } from "../../../query/timeline/spanOf.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { clamp } from "../../../view/clamp.ts";
import { stretchOf, type Edge } from "../../../view/timeline/brush.ts";
import { xAt } from "../../../view/timeline/scale.ts";
import { useSelected } from "../../useParley.ts";
import styles from "./Brush.module.css";
import { useBrush } from "./useBrush.ts";
import type { ChartScale } from "./useChartScale.ts";

/** A large step of the keys is about this many pixels. */
const pagePixels = 60;

/** The lens's window on the axis: dragged anew, moved, or by its two ends, which are sliders for the keys. */
export function Brush({ chart, width }: { chart: ChartScale; width: number }) {
  const { scale, reach } = chart;
  const time = useSelected((state) => state.view.lens.time);
  const { onAxis, press, release } = useBrush(chart);
  const window = time && stretchOf(time);
  const { from, to } = window ?? reach.domain;
  const places = { from: clamp(xAt(scale, from), 0, width), to: clamp(xAt(scale, to + 1), 0, width) };
  const page = Math.max(2, Math.round(pagePixels / scale.perDay));
  const handle = (edge: Edge) => (
    <Handle
      edge={edge}
      day={edge === "from" ? from : to}
      set={window !== undefined}
      x={places[edge]}
      domain={reach.domain}
      onKeyDown={(event) => press(event, edge, page)}
      onRelease={release}
    />
  );
  return (
    // What the pointer does here the two sliders in it do by the keys.
    <div className={styles.brush} data-set={window ? true : undefined} {...onAxis}>
      {window && <div className={styles.window} style={{ left: places.from, width: places.to - places.from }} />}
      {handle("from")}
      {handle("to")}
    </div>
  );
}

interface HandleProps {
  edge: Edge;
  day: number;
  set: boolean;
  x: number;
  domain: { from: number; to: number };
  onKeyDown: (event: KeyboardEvent) => void;
  onRelease: () => void;
}

function Handle({ edge, day, set, x, domain, onKeyDown, onRelease }: HandleProps) {
  const words = set ? writeDate(writeDay(dayAt(day))) : edge === "from" ? "from the beginning" : "to the end";
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      className={styles.handle}
      tabIndex={0}
      aria-label={edge === "from" ? "Start of the time window" : "End of the time window"}
      aria-orientation="horizontal"
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={clamp(day, domain.from, domain.to)}
      aria-valuetext={words}
      title={words}
      data-edge={edge}
      data-set={set || undefined}
      style={{ left: x }}
      onKeyDown={onKeyDown}
      onKeyUp={onRelease}
      onBlur={onRelease}
    />
  );
}
