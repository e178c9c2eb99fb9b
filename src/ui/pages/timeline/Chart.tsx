import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { moveInLanes, type LanePlace } from "../../../view/timeline/moveInLanes.ts";
import { placeItems } from "../../../view/timeline/placeItems.ts";
import type { Measure } from "../../../view/timeline/ticks.ts";
import { xAt } from "../../../view/timeline/scale.ts";
import { stretchOf } from "../../../view/timeline/brush.ts";
import type { Lane, LaneItem } from "../../../view/timeline/timelineLanes.ts";
import { focusInspector } from "../../focusInspector.ts";
import { useNarrow } from "../../useNarrow.ts";
import { useSelected } from "../../useParley.ts";
import { Axis } from "./Axis.tsx";
import { ChartLane } from "./ChartLane.tsx";
import { Count } from "../Count.tsx";
import styles from "./Chart.module.css";
import { measureText } from "./measureText.ts";
import { useChartGestures } from "./useChartGestures.ts";
import type { ChartScale } from "./useChartScale.ts";

/** Room at the left for the tags of sources, in pixels. */
export const gutter = 40;

interface Props {
  lanes: readonly Lane[];
  chart: ChartScale;
  width: number;
  /** Counts the fonts that have come, as names are as wide as they are. */
  fonts: number;
  passes: (item: LaneItem) => boolean;
  isSelected: (item: LaneItem) => boolean;
  /** Tells whether the inspector tells of it now. */
  choose: (item: LaneItem) => boolean;
}

/** The item that has the Tab key: the one gone to last, or the first. */
function useRoving(lanes: readonly Lane[], chart: ChartScale) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string>();
  const wanted = useRef<string>(undefined);
  const place = useMemo((): LanePlace => {
    const lane = lanes.findIndex(({ items }) => items.some(({ id }) => id === at));
    return lane < 0 ? { lane: 0, index: 0 } : { lane, index: lanes[lane]!.items.findIndex(({ id }) => id === at) };
  }, [lanes, at]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const item = box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`);
    wanted.current = undefined;
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
  });
  const goTo = ({ lane, index }: LanePlace) => {
    const item = lanes[lane]?.items[index];
    if (!item) return;
    wanted.current = item.id;
    setAt(item.id);
    chart.show({ from: item.from ?? item.to ?? 0, to: item.to ?? item.from ?? 0 });
  };
  return { box, place, setAt, goTo, item: lanes[place.lane]?.items[place.index] };
}

/** Brings an item into sight once what it opens has taken its room, on a narrow screen above the sheet that tells of it. */
const keepInSight = (box: HTMLElement | null, id: string, block: "start" | "nearest") =>
  requestAnimationFrame(() => box?.querySelector(`[data-item="${CSS.escape(id)}"]`)?.scrollIntoView({ block }));

const itemIn = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>("[data-item]")?.dataset.item : undefined;

/** What a key does to the part of time that is seen, around a point of the line; false where it does nothing. */
function pressScale({ key, shiftKey }: KeyboardEvent, { zoom, pan, fit, reach }: ChartScale, x: number): boolean {
  const around = x >= 0 && x <= reach.width ? x : undefined;
  if (key === "+" || key === "=") zoom(1.5, around);
  else if (key === "-") zoom(1 / 1.5, around);
  else if (key === "Home" || key === "0") fit("all");
  else if (key === "End") fit("most");
  else if (shiftKey && key === "ArrowLeft") pan(-reach.width / 6);
  else if (shiftKey && key === "ArrowRight") pan(reach.width / 6);
  else return false;
  return true;
}

/** The timeline as drawn: an axis with its window, and lanes of items, one tab stop in which the arrow keys move. */
export function Chart({ lanes, chart, width, fonts, passes, isSelected, choose }: Props) {
  const { scale } = chart;
  const narrow = useNarrow();
  const whole = useRef<HTMLDivElement>(null);
  const { box, place, setAt, goTo, item } = useRoving(lanes, chart);
  const { handlers, endedDrag } = useChartGestures(whole, chart, gutter);
  const placed = useMemo(() => {
    const measure: Measure = (text) => measureText(text, fonts);
    return lanes.map(({ items }) => placeItems(items, scale.perDay, measure));
  }, [lanes, scale.perDay, fonts]);
  const open = (id: string | undefined, byKey: boolean) => {
    const chosen = lanes.flatMap(({ items }) => items).find((one) => one.id === id);
    if (!chosen) return;
    setAt(chosen.id);
    const isTold = choose(chosen);
    if (isTold && byKey) focusInspector();
    keepInSight(box.current, chosen.id, isTold && narrow ? "start" : "nearest");
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = event.shiftKey
      ? undefined
      : moveInLanes(
          lanes.map(({ items }) => items),
          place,
          event.key,
        );
    if (to) goTo(to);
    else if (event.key === "Enter" || event.key === " ") open(itemIn(event.target), true);
    else if (!pressScale(event, chart, xAt(scale, item?.from ?? item?.to ?? 0)) && !event.key.startsWith("Arrow"))
      return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => endedDrag() || open(itemIn(event.target), false);
  const firstSaid = lanes.findIndex(({ is }) => is === "saying");
  return (
    <div ref={whole} className={styles.chart}>
      <Axis chart={chart} width={width} fonts={fonts} />
      {/* The lanes are a list of options in several groups, as wide as time; the arrow keys move in it. */}
      <div
        ref={box}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={-1}
        aria-label="Timeline"
        aria-describedby="timeline-keys"
        aria-orientation="horizontal"
        className={styles.lanes}
        onKeyDown={press}
        onClick={click}
        onFocus={(event) => setAt((before) => itemIn(event.target) ?? before)}
        {...handlers}
      >
        <div role="presentation" className={styles.inside}>
          <Backdrop chart={chart} width={width} />
          {lanes.map((lane, at) => (
            <div key={lane.id} role="presentation">
              {(lane.tag === undefined || at === firstSaid) && (
                <div className={styles.heading} aria-hidden="true">
                  {lane.tag === undefined ? lane.title : "When it was said"}
                  {lane.tag === undefined && <Count n={lane.items.length} />}
                </div>
              )}
              <ChartLane
                lane={lane}
                placed={placed[at]!}
                scale={scale}
                width={width}
                current={place.lane === at ? item?.id : undefined}
                isSelected={isSelected}
                passes={passes}
              />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Behind the lanes: the window in time, and the day of which everything is shown as it was known. */
function Backdrop({ chart: { scale }, width }: Pick<Props, "chart" | "width">) {
  const time = useSelected((state) => state.view.lens.time);
  const known = useSelected((state) => state.view.lens.known);
  const band = time && stretchOf(time);
  const [left, right] = band ? [xAt(scale, band.from), xAt(scale, band.to + 1)] : [0, 0];
  const from = Math.max(-2, Math.min(width, left));
  const line = known === undefined ? undefined : xAt(scale, stretchOf({ from: known, to: known }).to + 1);
  return (
    <div className={styles.backdrop} aria-hidden="true">
      {band && (
        <div className={styles.band} style={{ left: from, width: Math.max(0, Math.min(width + 2, right) - from) }} />
      )}
      {line !== undefined && line >= 0 && line <= width && <div className={styles.known} style={{ left: line }} />}
    </div>
  );
}
