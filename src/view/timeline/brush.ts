import { countDays, dayAt, readDay, writeDay } from "../../query/timeline/spanOf.ts";
import type { TimeWindow } from "../view.ts";
import type { Stretch } from "./scale.ts";

export type Edge = "from" | "to";

/** Years that a link can hold, in counted days. */
const least = countDays(101);
const most = countDays(99_991_231);
const fit = (day: number): number => Math.max(least, Math.min(most, day));

/** A window in counted days. */
export const stretchOf = ({ from, to }: Pick<TimeWindow, "from" | "to">): Stretch => ({
  from: countDays(readDay(from)),
  to: countDays(readDay(to)),
});

/** The window over two counted days, whichever comes first; what else the window before it asked for stays. */
export function windowOf(a: number, b: number, before?: TimeWindow): TimeWindow {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => writeDay(dayAt(fit(day)))) as [string, string];
  return { from, to, ...(before?.datedOnly && { datedOnly: true }) };
}

/** A window with one of its ends elsewhere, not past the other one. */
export function moveEdge(time: TimeWindow, edge: Edge, day: number): TimeWindow {
  const { from, to } = stretchOf(time);
  return edge === "from" ? windowOf(Math.min(day, to), to, time) : windowOf(from, Math.max(day, from), time);
}

/** A window moved along by so many days. */
export function moveWindow(time: TimeWindow, days: number): TimeWindow {
  const { from, to } = stretchOf(time);
  const kept = Math.max(least - from, Math.min(most - to, days));
  return windowOf(from + kept, to + kept, time);
}

/** By how many days a key moves an end of the window, `page` being a large step; Home and End lead to the ends of time. */
export function dayForKey(key: string, day: number, page: number, { from, to }: Stretch): number | undefined {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return day - 1;
    case "ArrowRight":
    case "ArrowUp":
      return day + 1;
    case "PageDown":
      return day - page;
    case "PageUp":
      return day + page;
    case "Home":
      return from;
    case "End":
      return to;
    default:
      return undefined;
  }
}
