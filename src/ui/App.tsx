import { lazy, Suspense, useEffect, useRef } from "react";
import { isPresenting } from "../state/isPresenting.ts";
import styles from "./App.module.css";
import { Bar } from "./bar/Bar.tsx";
import { MenuSheet } from "./bar/MenuSheet.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
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
import { loadPresenting } from "./present/loadPresenting.ts";
import { useFileDrop } from "./files/useFileDrop.ts";
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
const Pages = late(() => import("./pages/Pages.tsx").then((file) => file.Pages));
const Presenting = late(loadPresenting);

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
  useEffect(() => {
    if (title) document.title = `${title} · Parley`;
  }, [title]);
  return (
    <div className={styles.app} data-presenting={presenting || undefined}>
      {loading === "ready" && !presenting && <SkipLinks />}
      {!presenting && <Bar />}
      {loading === "ready" ? <Ready /> : <Waiting fault={loading === "error"} />}
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
  const missing = useSelected((state) => state.status.drawing === "missing");
  const empty = useShown().entities.size === 0;
  const words = page !== "graph" || missing;
  const toldBySheet = chosen || !(words || (narrow && empty));
  return {
    narrow,
    words,
    empty,
    page: page === "graph" ? ("outline" as const) : page,
    left: !presenting && (narrow ? sheet === "legend" : legendOpen),
    menu: !presenting && narrow && sheet === "menu",
    right: !presenting && (narrow ? sheet === "inspector" : inspectorOpen) && toldBySheet,
  };
}

function Ready() {
  useReadyAnswers();
  const main = useRef<HTMLElement>(null);
  useInsets(main);
  const { narrow, words, empty, page, left, menu, right } = usePanels();
  const dispute = useSelected((state) => state.view.dispute !== undefined || state.view.question !== undefined);
  const onGraph = useSelected((state) => state.view.page === "graph");
  const presenting = useSelected(isPresenting);
  const { leavePresenting } = useActions();
  const missed = useMissed();
  const searching = useSelected((state) => state.status.searchOpen);
  const helping = useSelected((state) => state.status.helpOpen);
  const saving = useSelected((state) => state.status.pictureOpen);
  return (
    <>
      <main
        ref={main}
        className={styles.main}
        data-left={(!narrow && left) || undefined}
        data-right={!narrow && right ? (dispute ? "wide" : "plain") : undefined}
      >
        {left && <Legend />}
        {menu && <MenuSheet />}
        <StageBox hidden={words || empty} />
        {onGraph && <LostDrawing />}
        {words && !presenting && (
          <LateBoundary onFault={() => missed(true)}>
            <Suspense fallback={null}>
              <Pages page={page} />
            </Suspense>
          </LateBoundary>
        )}
        <EmptyLens />
        {right && <Inspector />}
        {presenting && (
          <LateBoundary onFault={() => (leavePresenting(), missed())}>
            <Suspense fallback={<div className={styles.curtain} />}>
              <Presenting />
            </Suspense>
          </LateBoundary>
        )}
      </main>
      {!presenting && <StatusBar covered={narrow && (left || menu || right)} />}
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
