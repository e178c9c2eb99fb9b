import { Suspense } from "react";
import { ImageDown, Maximize, Minus, Plus, Redo2, Undo2 } from "lucide";
import { selectSaid } from "../../state/selectSaid.ts";
import { describe } from "../../view/describe.ts";
import { sayFollowed } from "../../view/measure/sayFollowed.ts";
import { layoutNames, type LayoutName } from "../../view/view.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { late } from "../parts/late.ts";
import { LateBoundary } from "../parts/LateBoundary.tsx";
import { Picker } from "../parts/Picker.tsx";
import { useNarrow } from "../useNarrow.ts";
import { useActions, useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import { FocusHops } from "./FocusHops.tsx";
import { LayoutProgress } from "./LayoutProgress.tsx";
import { OpenPanel } from "./OpenPanel.tsx";
import { SheetButton } from "./SheetButton.tsx";
import styles from "./StatusBar.module.css";

const PlayControl = late(() => import("./PlayControl.tsx").then((file) => file.PlayControl));

/** What the layouts are called. */
export const layoutWords: Record<LayoutName, string> = {
  table: "Round table",
  force: "By forces",
  radial: "Around the selection",
  columns: "In columns",
};

/** The line at the bottom: in words what is shown, and the controls of the picture while no sheet covers them. */
export function StatusBar({ covered }: { covered: boolean }) {
  const narrow = useNarrow();
  return (
    <footer className={styles.bar} id="status">
      {!narrow && <OpenPanel side="left" />}
      <StatusWords />
      {!covered && <Controls narrow={narrow} />}
      {!narrow && <OpenPanel side="right" />}
    </footer>
  );
}

function Controls({ narrow }: { narrow: boolean }) {
  const graph = useSelected(({ view, status }) => view.page === "graph" && status.drawing !== "missing");
  return (
    <>
      <Playing />
      {narrow ? <SheetButton /> : <FocusHops />}
      {graph && <LayoutProgress />}
      {graph && !narrow && <LayoutPicker />}
      {graph && !narrow && <Steps />}
      {graph && <Zoom narrow={narrow} />}
      {!narrow && <SavePicture />}
    </>
  );
}

/** Opens what saves the graph as a picture, also where only words can be shown of it. */
function SavePicture() {
  const { setPanel } = useActions();
  const onGraph = useSelected(({ view }) => view.page === "graph");
  if (!onGraph) return null;
  const open = () => setPanel({ pictureOpen: true });
  return (
    <span className={styles.group}>
      <IconButton icon={ImageDown} label="Save the graph as a picture" aria-keyshortcuts="I" onClick={open} />
    </span>
  );
}

/** While time plays, or is paused, and another page is open than that of time: the way to pause and stop. */
function Playing() {
  const { stopPlaying } = useActions();
  const playing = useSelected(({ view, status }) => status.playing !== undefined && view.page !== "timeline");
  return (
    <LateBoundary onFault={stopPlaying}>
      <Suspense fallback={null}>{playing && <PlayControl />}</Suspense>
    </LateBoundary>
  );
}

function StatusWords() {
  const k = useKnowledge();
  const lens = useSelected((state) => state.view.lens);
  const focus = useSelected((state) => state.view.focus);
  const selection = useSelected((state) => state.view.selection);
  const dispute = useSelected((state) => state.view.dispute);
  const question = useSelected((state) => state.view.question);
  const traced = useSelected(({ view, status }) => (view.question?.ask === "whatif" ? status.traced : undefined));
  const measures = useSelected(({ view, status }) => (view.question?.ask === "measure" ? status.measures : undefined));
  useSelected((state) => state.status.canAnswer);
  useSelected((state) => state.status.canDress);
  useSelected((state) => state.status.indexing === undefined);
  const shown = useShown();
  const answer = selectSaid(k, { question, lens, focus }, { traced, measures });
  const followed = useSelected(({ view }) => (view.page === "graph" ? sayFollowed(view) : ""));
  const words = `${describe(k, { lens, focus, selection, dispute }, shown, answer)} ${followed}`.trim();
  return (
    <output className={styles.words} title={words}>
      {words}
    </output>
  );
}

/** The way the picture is laid out. */
export function LayoutPicker() {
  const { chooseLayout } = useActions();
  const layout = useSelected((state) => state.view.layout);
  return (
    <Picker
      label="Layout"
      value={layout}
      options={layoutNames.map((value) => ({ value, label: layoutWords[value] }))}
      onPick={(picked) => void chooseLayout(picked)}
    />
  );
}

/** Takes back what was moved, and brings it forward again. */
export function Steps() {
  const { undo, redo } = useActions();
  const canUndo = useSelected((state) => state.status.canUndo);
  const canRedo = useSelected((state) => state.status.canRedo);
  return (
    <span className={styles.group}>
      <IconButton icon={Undo2} label="Undo the last move" aria-disabled={!canUndo} onClick={() => undo()} />
      <IconButton icon={Redo2} label="Redo the move" aria-disabled={!canRedo} onClick={() => redo()} />
    </span>
  );
}

function Zoom({ narrow }: { narrow: boolean }) {
  const { moveCamera } = useActions();
  const zoom = useSelected((state) => state.status.zoom);
  return (
    <span className={styles.group}>
      {!narrow && <IconButton icon={Minus} label="Zoom out" onClick={() => moveCamera("out")} />}
      {!narrow && <span className={styles.percent}>{Math.round(zoom * 100)}%</span>}
      {!narrow && <IconButton icon={Plus} label="Zoom in" onClick={() => moveCamera("in")} />}
      <IconButton icon={Maximize} label="Fit the picture into the window" onClick={() => moveCamera("fit")} />
    </span>
  );
}
