import { lazy, Suspense, useLayoutEffect, useRef, type ReactNode } from "react";
import { isPresenting } from "../state/isPresenting.ts";
import styles from "./App.module.css";
import { measuresWanted } from "../view/measure/measuresWanted.ts";
import { Bar } from "./bar/Bar.tsx";
import { MenuSheet } from "./bar/MenuSheet.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { Dialogs } from "./Dialogs.tsx";
import { late } from "./parts/late.ts";
import { LateBoundary } from "./parts/LateBoundary.tsx";
import { useKeys } from "./keys/useKeys.ts";
import { Legend } from "./legend/Legend.tsx";
import { Notice } from "./Notice.tsx";
import { openBundled } from "./openBundled.ts";
import { loadPalette } from "./search/loadPalette.ts";
import { SkipLinks } from "./SkipLinks.tsx";
import { LostDrawing } from "./stage/LostDrawing.tsx";
import { EmptyLens } from "./stage/EmptyLens.tsx";
import { Message } from "./stage/Message.tsx";
import { Skeleton } from "./stage/Skeleton.tsx";
import { StageBox } from "./stage/StageBox.tsx";
import { StatusBar } from "./status/StatusBar.tsx";
import { readAddress, useAddress } from "./useAddress.ts";
import { useFileDrop } from "./files/useFileDrop.ts";
import { useIdle } from "./useIdle.ts";
import { useInsets } from "./useInsets.ts";
import { useKeptTexts } from "./inspector/passage/useKeptTexts.ts";
import { useOwnStories } from "./stories/useOwnStories.ts";
import { useNarrow } from "./useNarrow.ts";
import { useActions, useSelected } from "./useParley.ts";
import { useReadyAnswers } from "./useReadyAnswers.ts";
import { useShown } from "./useShown.ts";
import { useTheme } from "./useTheme.ts";
import { usePlaying } from "./time/usePlaying.ts";

const SearchPalette = lazy(loadPalette);
const HelpDialog = late(() => import("./help/HelpDialog.tsx").then((file) => file.HelpDialog));
const RefusedDialog = late(() => import("./files/RefusedDialog.tsx").then((file) => file.RefusedDialog));
const PictureDialog = late(() => import("./picture/PictureDialog.tsx").then((file) => file.PictureDialog));
const PaperPicture = late(() => import("./picture/PaperPicture.tsx").then((file) => file.PaperPicture));
const Measuring = late(() => import("./Measuring.tsx").then((file) => file.Measuring));
const Pages = late(() => import("./pages/Pages.tsx").then((file) => file.Pages));
const SceneSheet = late(() => import("./stories/SceneSheet.tsx").then((file) => file.SceneSheet));
const StoryStrip = late(() => import("./stories/StoryStrip.tsx").then((file) => file.StoryStrip));
const Embedded = late(() => import("./embed/Embedded.tsx").then((file) => file.Embedded));
const Presenting = late(() => import("./present/Presenting.tsx").then((file) => file.Presenting));

/** The whole page: the bar, the stage with its sheets, and the status line. */
export function App() {
  useTheme();
  useKeys();
  useAddress();
  useKeptTexts();
  useOwnStories();
  usePlaying();
  const dropping = useFileDrop();
  const missed = useMissed();
  const refused = useSelected((state) => state.status.refused);
  const loading = useSelected((state) => state.status.loading);
  const title = useSelected((state) => state.knowledge?.dataset.title);
  const presenting = useSelected(isPresenting);
  const embedded = useSelected((state) => state.status.embedded === true);
  const coloured = useSelected((state) => state.view.colouredBy !== undefined);
  const measuring = useSelected((state) => measuresWanted(state.view).length > 0);
  // Before what is looked at puts its own words there.
  useLayoutEffect(() => {
    if (title) document.title = `${title} · Parley`;
  }, [title]);
  return (
    <div
      className={styles.app}
      data-presenting={presenting || undefined}
      data-embedded={(embedded && !presenting) || undefined}
      data-coloured={coloured || undefined}
    >
      {loading === "ready" && !presenting && !embedded && <SkipLinks />}
      {!presenting && !embedded && <Bar />}
      {loading === "ready" && measuring && <Late part={<Measuring />} onFault={() => missed()} />}
      {loading === "ready" ? (
        embedded && !presenting ? (
          <Late part={<Embedded />} onFault={() => missed()} />
        ) : (
          <Ready />
        )
      ) : (
        <Waiting fault={loading === "error"} />
      )}
      <Notice />
      <LateBoundary key={refused?.name} onFault={() => missed()}>
        <Suspense fallback={null}>{refused && <RefusedDialog refused={refused} />}</Suspense>
      </LateBoundary>
      {dropping && (
        <p className={styles.drop}>
          Drop a source to read its passages, or a dataset to explore it. It stays on this computer.
        </p>
      )}
    </div>
  );
}

/** What to do when a part of the page does not come: close what waits for it, and say so. */
function useMissed() {
  const { tell, setPanel, setPage, refuse } = useActions();
  return (isPage = false) => {
    setPanel({ searchOpen: false, helpOpen: false, pictureOpen: false });
    if (isPage) setPage("graph");
    refuse(undefined);
    const text = "A part of this page could not be loaded. Check the connection to where it came from, then reload it.";
    tell({ kind: "error", text });
  };
}

function Waiting({ fault }: { fault: boolean }) {
  const actions = useActions();
  const text = useSelected((state) => state.status.fault);
  const retry = () => {
    const { dataset, view, problem } = readAddress(location.hash);
    void openBundled(actions, problem === undefined ? dataset : undefined, view);
  };
  return (
    <>
      <main className={styles.main}>
        {fault ? (
          <Message title="The dataset did not open" button="Try again" onPress={retry}>
            {text} Check the connection to the place this page came from, then try again.
          </Message>
        ) : (
          <Skeleton />
        )}
      </main>
      <div className={styles.status} />
    </>
  );
}

/** Which sheets lie on the stage, and whether words stand in place of the picture. */
function usePanels() {
  const narrow = useNarrow();
  const presenting = useSelected(isPresenting);
  const page = useSelected((state) => state.view.page);
  const chosen = useSelected(
    ({ view, status }) =>
      view.selection.length > 0 ||
      view.dispute !== undefined ||
      view.question !== undefined ||
      status.passage !== undefined,
  );
  const sheet = useSelected((state) => state.status.sheet);
  const legendOpen = useSelected((state) => state.status.legendOpen);
  const inspectorOpen = useSelected((state) => state.status.inspectorOpen);
  const inStory = useSelected((state) => state.view.story !== undefined);
  const legendInStory = useSelected((state) => state.status.legendInStory === true);
  const missing = useSelected((state) => state.status.drawing === "missing");
  const empty = useShown().entities.size === 0;
  const words = page !== "graph" || missing;
  const toldBySheet = chosen || !(words || inStory || (narrow && empty));
  return {
    narrow,
    words,
    empty,
    page: page === "graph" ? ("outline" as const) : page,
    left: !presenting && (narrow ? sheet === "legend" : legendOpen),
    story: inStory && !presenting,
    scene: inStory && !legendInStory,
    menu: !presenting && narrow && sheet === "menu",
    right: !presenting && (narrow ? sheet === "inspector" : inspectorOpen) && toldBySheet,
  };
}

/** A part that comes in a file of its own; `onFault` where it does not come. */
const Late = ({ part, onFault }: { part: ReactNode; onFault: () => void }) => (
  <LateBoundary onFault={onFault}>
    <Suspense fallback={null}>{part}</Suspense>
  </LateBoundary>
);

function Ready() {
  useReadyAnswers();
  const main = useRef<HTMLElement>(null);
  useInsets(main);
  const { narrow, words, empty, page, left, menu, right, story, scene } = usePanels();
  const dispute = useSelected((state) => state.view.dispute !== undefined || state.view.question !== undefined);
  const onGraph = useSelected((state) => state.view.page === "graph");
  const presenting = useSelected(isPresenting);
  const { leavePresenting, leaveStory } = useActions();
  const missed = useMissed();
  const searching = useSelected((state) => state.status.searchOpen);
  const helping = useSelected((state) => state.status.helpOpen);
  const saving = useSelected((state) => state.status.pictureOpen);
  const idle = useIdle();
  return (
    <>
      <main
        ref={main}
        className={styles.main}
        data-left={!narrow && left ? (scene ? "scene" : "legend") : undefined}
        data-right={!narrow && right ? (dispute ? "wide" : "plain") : undefined}
      >
        {left && !scene && <Legend />}
        {left && scene && <Late part={<SceneSheet />} onFault={() => (leaveStory(), missed())} />}
        {menu && <MenuSheet />}
        <StageBox hidden={words || empty} />
        {idle && onGraph && !presenting && !empty && <Late part={<PaperPicture />} onFault={() => {}} />}
        {onGraph && <LostDrawing />}
        {words && !presenting && <Late part={<Pages page={page} />} onFault={() => missed(true)} />}
        {!words && <EmptyLens />}
        {right && <Inspector />}
        {presenting && (
          <LateBoundary onFault={() => (leavePresenting(), missed())}>
            <Suspense fallback={<div className={styles.curtain} />}>
              <Presenting />
            </Suspense>
          </LateBoundary>
        )}
      </main>
      {story && <Late part={<StoryStrip />} onFault={() => (leaveStory(), missed())} />}
      {!presenting && <StatusBar covered={narrow && (left || menu || right)} />}
      <Dialogs onFault={missed} />
      <LateBoundary key={`${searching} ${helping} ${saving}`} onFault={() => missed()}>
        <Suspense fallback={null}>
          {searching && <SearchPalette />}
          {helping && <HelpDialog />}
          {saving && <PictureDialog />}
        </Suspense>
      </LateBoundary>
    </>
  );
}
