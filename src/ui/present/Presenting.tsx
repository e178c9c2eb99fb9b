import { useEffect, useRef, type CSSProperties } from "react";
import { selectTold, type Told } from "../../state/selectTold.ts";
import { lookOf } from "../../view/story/sceneLook.ts";
import { useSelected } from "../useParley.ts";
import { Announcement } from "./Announcement.tsx";
import { BlankScreen } from "./BlankScreen.tsx";
import { EvidencePanel } from "./EvidencePanel.tsx";
import { Foot } from "./foot/Foot.tsx";
import { presentationId, usePresentKeys } from "./keys/usePresentKeys.ts";
import { KeysHelp } from "./KeysHelp.tsx";
import { Overview } from "./Overview.tsx";
import styles from "./Presenting.module.css";
import { SceneWords } from "./SceneWords.tsx";
import { StagePage } from "./StagePage.tsx";
import { StageNotes } from "./StageNotes.tsx";
import { useStageWire } from "./sync/useStageWire.ts";
import { useActive } from "./useActive.ts";
import { useAutoplay } from "./useAutoplay.ts";
import { useArrival } from "./useArrival.ts";
import { usePrepared } from "./usePrepared.ts";
import { useScale } from "./useScale.ts";
import { StageContext, useNewStage, usePresentation, useStage } from "./useStage.ts";
import { useSwipe } from "./useSwipe.ts";
import { useWakeLock } from "./useWakeLock.ts";

/** The scene of a story that is told, large and alone; the graph itself goes on as it is, below. */
export function Presenting() {
  const told = useSelected(selectTold);
  const stage = useNewStage();
  return told ? (
    <StageContext value={stage}>
      <Presentation told={told} />
    </StageContext>
  ) : null;
}

function Presentation({ told }: { told: Told }) {
  const section = useRef<HTMLElement>(null);
  const scale = useScale();
  const active = useActive();
  const page = useSelected((state) => state.view.page !== "graph" || state.status.drawing === "missing");
  const open = usePresentation(({ overview, help }) => overview || help);
  const prepared = usePrepared(told.story);
  useWhole(told);
  useSwipe(section);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  const look = page ? "page" : lookOf(told) === "title" ? "title" : "graph";
  return (
    <section
      ref={section}
      id={presentationId}
      className={styles.stage}
      style={{ "--u": `${scale}px` } as CSSProperties}
      data-look={look}
      data-prepared={prepared || undefined}
      data-active={active || open || undefined}
      tabIndex={-1}
      aria-label={`Presentation: ${told.story.title}`}
    >
      <SceneWords key={`${told.place.scene} ${look}`} told={told} look={look} />
      {page && <StagePage scale={scale} />}
      <EvidencePanel told={told} scale={scale} />
      <Foot told={told} />
      <StageNotes />
      <Overview told={told} />
      <KeysHelp />
      <BlankScreen />
      <Announcement told={told} />
    </section>
  );
}

/** All that goes on while a story is presented. */
function useWhole(told: Told): void {
  const stage = useStage();
  usePresentKeys(stage);
  useAutoplay(stage);
  useArrival(stage);
  useStageWire(stage);
  useWakeLock();
  useEffect(() => {
    const before = document.title;
    document.title = `${told.scene.title} · ${told.story.title}`;
    return () => void (document.title = before);
  }, [told.scene.title, told.story.title]);
}
