import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from "react";
import { dayForKey, moveEdge, moveWindow, stretchOf, windowOf, type Edge } from "../../../view/timeline/brush.ts";
import { dayUnder, wholeDayUnder, xAt } from "../../../view/timeline/scale.ts";
import type { TimeWindow } from "../../../view/view.ts";
import { useActions, useParley } from "../../useParley.ts";
import { inFrames, type InFrames } from "./inFrames.ts";
import type { ChartScale } from "./useChartScale.ts";

/** What is dragged: an end of the window, the whole of it, or a new one from the day where the drag began. */
type Drag = { what: Edge | "window" | "new"; x: number; day: number; before: TimeWindow | undefined; moved: boolean };

/** From here on a press is a drag, in pixels. */
const slack = 3;

/** The window in time that stands for none: what of time is seen, as far as there is any. */
function windowSeen({ scale, reach: { domain, width } }: ChartScale): TimeWindow {
  const [left, right] = [Math.ceil(dayUnder(scale, 0)), wholeDayUnder(scale, width)];
  const within = (day: number) => Math.max(domain.from, Math.min(domain.to, day));
  return windowOf(within(left), within(right));
}

function windowFor({ what, day, before }: Drag, now: number): TimeWindow | undefined {
  if (what === "new" || !before) return windowOf(day, now, before);
  return what === "window" ? moveWindow(before, now - day) : moveEdge(before, what, now);
}

/** Sets the lens's window by pointer and by key; a drag, or keys until they are let go, is one step of the history. */
export function useBrush(chart: ChartScale) {
  const { store } = useParley();
  const { setTime, holdTime } = useActions();
  const drag = useRef<Drag>(undefined);
  const frames = useRef<InFrames<TimeWindow | undefined>>(undefined);
  frames.current ??= inFrames((time) => setTime(time));
  useEffect(
    () => () => {
      frames.current?.stop();
      holdTime(false);
    },
    [holdTime],
  );
  const now = () => store.getState().view.lens.time;
  const dayAt = (event: PointerEvent) =>
    wholeDayUnder(chart.scale, event.clientX - event.currentTarget.getBoundingClientRect().left);

  const whatIsAt = (event: PointerEvent): Drag["what"] => {
    const edge = (event.target as HTMLElement).dataset.edge as Edge | undefined;
    if (edge) return edge;
    const time = now();
    const [from, to] = time ? [stretchOf(time).from, stretchOf(time).to] : [1, 0];
    const day = dayAt(event);
    return from <= day && day <= to ? "window" : "new";
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const what = whatIsAt(event);
    const before = now() ?? (what === "new" ? undefined : windowSeen(chart));
    drag.current = { what, x: event.clientX, day: dayAt(event), before, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const { current } = drag;
    if (!current || (!current.moved && Math.abs(event.clientX - current.x) < slack)) return;
    if (!current.moved) holdTime(true);
    current.moved = true;
    frames.current?.ask(windowFor(current, dayAt(event)));
  };
  const up = () => {
    frames.current?.flush();
    if (drag.current?.moved) holdTime(false);
    drag.current = undefined;
  };
  const press = (event: KeyboardEvent, edge: Edge, page: number) => {
    if (event.key === "Delete" || event.key === "Backspace") setTime(undefined);
    else {
      const time = now() ?? windowSeen(chart);
      const day = dayForKey(event.key, stretchOf(time)[edge], page, chart.reach.domain);
      if (day === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      holdTime(true);
      const moved = moveEdge(time, edge, day);
      setTime(moved);
      const at = stretchOf(moved)[edge];
      const x = xAt(chart.scale, at);
      if (x < 0 || x > chart.reach.width) chart.show({ from: at, to: at });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    onAxis: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
    press,
    release: () => drag.current === undefined && holdTime(false),
  };
}
