import { useMemo } from "react";
import { shownIn, type Shown } from "../../../view/shown.ts";
import type { Lens } from "../../../view/view.ts";
import { domainOf, timelineLanes, type LaneItem, type TimelineLanes } from "../../../view/timeline/timelineLanes.ts";
import type { Stretch } from "../../../view/timeline/scale.ts";
import { useKnowledge, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";

/** What the page of time shows. */
export interface TimelineFound extends TimelineLanes {
  domain: Stretch | undefined;
  /** Whether an item passes the window in time; the others are drawn faintly. */
  passes: (item: LaneItem) => boolean;
}

const passesIn = ({ entities, statements }: Shown): ((item: LaneItem) => boolean) => {
  const open = new Set(statements.map(({ id }) => id));
  return ({ thing }) => {
    if (thing.is === "event") return entities.has(thing.entity);
    if (thing.is === "statement") return open.has(thing.statement.id);
    return thing.saying.told.some(({ statement }) => open.has(statement.id));
  };
};

/** Everything in time that the lens lets through, and which of it lies in the lens's window. */
export function useTimeline(): TimelineFound {
  const k = useKnowledge();
  const shown = useShown();
  const { types, groups, sources, standings, known } = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  const lens = useMemo((): Lens => ({ types, groups, sources, standings, known }), [types, groups, sources, standings, known]); // prettier-ignore
  const lanes = useMemo(() => timelineLanes(k, lens, shownIn(k, { lens, focus })), [k, lens, focus]);
  const domain = useMemo(() => domainOf(k), [k]);
  return useMemo(() => ({ ...lanes, domain, passes: passesIn(shown) }), [lanes, domain, shown]);
}
