import { useMemo, useState } from "react";
import type { Knowledge } from "../../../model/knowledge.ts";
import { wholeOf } from "../../../query/timeline/asKnownOn.ts";
import {
  fitScale, mainStretch, panScale, showOn, zoomScale, type Reach, type Scale, type Stretch,
} from "../../../view/timeline/scale.ts"; // prettier-ignore
import type { Lane } from "../../../view/timeline/timelineLanes.ts";
import { useKnowledge } from "../../useParley.ts";

/** Which part of time is seen, and the ways to see another one. */
export interface ChartScale {
  scale: Scale;
  reach: Reach;
  /** Nearer by a factor, around a point of the line or its middle. */
  zoom: (factor: number, x?: number) => void;
  /** Along by so many pixels. */
  pan: (pixels: number) => void;
  /** All of time, or only where most lies. */
  fit: (what: "all" | "most") => void;
  /** So far along that a stretch is seen. */
  show: (stretch: Stretch) => void;
}

/** What was last seen of a dataset, for when the reader comes back to the page. */
const seen = new WeakMap<Knowledge, Scale>();

/** Room for the names of what is last, as a share of the line and in pixels at most. */
const roomFor = (width: number): number => Math.min(340, width * 0.4);

const daysOf = (lanes: readonly Lane[]): number[] =>
  lanes.flatMap(({ items }) =>
    items.flatMap(({ from, to }) => [from ?? to, to ?? from].filter((day) => day !== undefined)),
  );

/** The stretch of time that the page sees: where most lies at first, whatever the reader goes to afterwards. */
export function useChartScale(domain: Stretch, width: number, lanes: readonly Lane[]): ChartScale {
  const whole = wholeOf(useKnowledge());
  const [chosen, setChosen] = useState<Scale | "all" | "most">(() => seen.get(whole) ?? "most");
  const most = useMemo(() => mainStretch(daysOf(lanes)) ?? domain, [lanes, domain]);
  return useMemo(() => {
    const reach = { domain, width };
    const fitted = chosen === "all" ? domain : most;
    const scale = typeof chosen === "object" ? chosen : fitScale(fitted, reach, roomFor(width));
    const go = (next: (now: Scale) => Scale) =>
      setChosen((now) => {
        const found = next(typeof now === "object" ? now : scale);
        seen.set(whole, found);
        return found;
      });
    return {
      scale,
      reach,
      zoom: (factor, x = width / 2) => go((now) => zoomScale(now, factor, x, reach)),
      pan: (pixels) => go((now) => panScale(now, pixels, reach)),
      fit(what) {
        seen.delete(whole);
        setChosen(what);
      },
      show: (stretch) => go((now) => showOn(now, stretch, reach)),
    };
  }, [domain, width, chosen, most, whole]);
}
