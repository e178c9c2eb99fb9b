import { ChartGantt, Maximize, Minus, Plus, Table2 } from "lucide";
import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { xAt, type Stretch } from "../../../view/timeline/scale.ts";
import { tellTimelineIn } from "../../../view/timeline/tellTimelineIn.ts";
import { describeDated, describeTime } from "../../../view/timeline/timeWords.ts";
import { figure } from "../../../query/count.ts";
import { sayDated } from "../../../query/timeline/countDated.ts";
import { wholeOf } from "../../../query/timeline/asKnownOn.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { CopyMenu } from "../../copy/CopyMenu.tsx";
import { useLensOn } from "../../useLensOn.ts";
import { useKnowledge, useParley, useSelected } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageFrame } from "../PageFrame.tsx";
import { ToolButton } from "../ToolButton.tsx";
import { Chart, gutter } from "./Chart.tsx";
import { DetailsList } from "./DetailsList.tsx";
import { sayingDetails, undatedLists, unknownLists } from "./detailsOf.ts";
import { KnownControl } from "./KnownControl.tsx";
import styles from "./TimelinePage.module.css";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { Undated } from "./Undated.tsx";
import { useChartScale, type ChartScale } from "./useChartScale.ts";
import { useChoose } from "./useChoose.ts";
import { useTimeline, type TimelineFound } from "./useTimeline.ts";
import { useWidth } from "./useWidth.ts";
import { WindowControl } from "./WindowControl.tsx";

/** How much there is of each kind, and how much of it lies in the window. */
function describeLanes({ lanes, passes, counts }: TimelineFound): string {
  const items = lanes.flatMap((lane) => lane.items);
  const passing = items.filter(passes).length;
  const within = passing < items.length ? `; ${figure(passing)} marks pass the time window` : "";
  return `${sayDated(counts)}${within}`;
}

/** What happened, what was so and what was said, when: on a line of time that can be drawn near, and as a table. */
export function TimelinePage() {
  const found = useTimeline();
  const [list, setList] = useState<string>();
  const [asTable, setAsTable] = useState(false);
  const k = useKnowledge();
  const shown = useShown();
  const { store } = useParley();
  const { choose, isSelected } = useChoose(setList, list);
  const undated = useMemo(() => undatedLists(k, found), [k, found]);
  const known = useSelected(({ view }) => view.lens.known);
  const unknown = useMemo(() => (known === undefined ? [] : unknownLists(wholeOf(k), known)), [k, known]);
  const details = [...undated, ...unknown].find(({ id }) => id === list) ?? (list === undefined ? undefined : sayingDetails(k, found, list)); // prettier-ignore
  return (
    <PageFrame
      title="Timeline"
      count={describeLanes(found)}
      filled
      tools={
        <>
          <ToolButton
            icon={asTable ? ChartGantt : Table2}
            label={asTable ? "As a drawing" : "As a table"}
            onPress={() => setAsTable(!asTable)}
          />
          <CopyMenu taken={{ words: () => tellTimelineIn(k, store.getState().view.lens, shown) }} look="tool" />
        </>
      }
    >
      <OnPaper />
      <KnownControl first={found.domain?.from ?? 0} lists={unknown} open={list} onOpen={setList} />
      {found.domain && found.lanes.length > 0 ? (
        <Drawn found={found} domain={found.domain} choose={choose} isSelected={isSelected} hidden={asTable} />
      ) : (
        <Nothing />
      )}
      <Table found={found} isSelected={isSelected} onOpen={setList} shown={asTable} />
      <Undated lists={undated} open={list} onOpen={setList} />
      {details && <DetailsList key={list} details={details} onClose={() => setList(undefined)} />}
    </PageFrame>
  );
}

/** What the controls say, for the printer. */
function OnPaper() {
  const lens = useSelected((state) => state.view.lens);
  const words = describeTime(lens).replace(": ", ".");
  return words === "" ? null : <p className={styles.paper}>{[words, ...describeDated(lens)].join(" ")}</p>;
}

function Nothing() {
  const lensOn = useLensOn();
  const words = lensOn ? "Nothing that has a date passes the lens." : "Nothing in this dataset has a date.";
  return <NothingPasses hidden={lensOn} words={words} />;
}

interface DrawnProps extends ReturnType<typeof useChoose> {
  found: TimelineFound;
  domain: Stretch;
  hidden: boolean;
}

/** How many fonts of the interface have come. */
function useFonts(): number {
  const [fonts, come] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    document.fonts.addEventListener("loadingdone", come);
    return () => document.fonts.removeEventListener("loadingdone", come);
  }, []);
  return fonts;
}

/** The keys that zoom anywhere on the page zoom the timeline while it is open. */
function useZoomKeys({ zoom, fit }: ChartScale): void {
  const command = useSelected((state) => state.status.cameraCommand);
  const done = useRef(command);
  useEffect(() => {
    if (!command || command === done.current) return;
    done.current = command;
    if (command.do === "fit") fit("all");
    else zoom(command.do === "in" ? 1.5 : 1 / 1.5);
  }, [command, zoom, fit]);
}

function Drawn({ found, domain, choose, isSelected, hidden }: DrawnProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(0, useWidth(box) - gutter - 16);
  const chart = useChartScale(domain, width, found.lanes);
  const fonts = useFonts();
  useZoomKeys(chart);
  return (
    <>
      <div className={styles.tools}>
        <WindowControl domain={domain} />
        {!hidden && <Aside chart={chart} found={found} />}
        <span className={styles.zoom} hidden={hidden}>
          <IconButton icon={Minus} label="See more of time" onClick={() => chart.zoom(1 / 1.6)} />
          <IconButton icon={Plus} label="See less of time, nearer" onClick={() => chart.zoom(1.6)} />
          <IconButton icon={Maximize} label="See all of time" onClick={() => chart.fit("all")} />
        </span>
      </div>
      <div ref={box} className={styles.drawn} data-hidden={hidden || undefined}>
        {width > 0 && (
          <Chart
            lanes={found.lanes}
            chart={chart}
            width={width}
            fonts={fonts}
            passes={found.passes}
            isSelected={isSelected}
            choose={choose}
          />
        )}
      </div>
      {!hidden && <TimelineKey />}
    </>
  );
}

/** How much lies beside the part of time that is seen, and the way to see it. */
function Aside({ chart: { scale, reach, fit }, found }: { chart: ChartScale; found: TimelineFound }) {
  const items = found.lanes.flatMap((lane) => lane.items);
  const earlier = items.filter(({ to }) => to !== undefined && xAt(scale, to + 1) < 0).length;
  const later = items.filter(({ from }) => from !== undefined && xAt(scale, from) > reach.width).length;
  const words = [...(earlier > 0 ? [`${earlier} earlier`] : []), ...(later > 0 ? [`${later} later`] : [])].join(", ");
  if (words === "") return null;
  return (
    <button type="button" className={styles.aside} title="See all of time" onClick={() => fit("all")}>
      {words}
    </button>
  );
}

interface TableProps {
  found: TimelineFound;
  isSelected: DrawnProps["isSelected"];
  onOpen: (id: string) => void;
  shown: boolean;
}

/** The table is always there for the printer; it follows when the drawing has had its turn. */
function Table({ found, isSelected, onOpen, shown }: TableProps) {
  const later = useDeferredValue(found);
  const laterSelected = useDeferredValue(isSelected);
  const open = useCallback((id: string) => onOpen(id), [onOpen]);
  return (
    <div className={styles.table} data-shown={shown || undefined}>
      <TimelineList lanes={later.lanes} passes={later.passes} isSelected={laterSelected} onOpen={open} />
    </div>
  );
}
