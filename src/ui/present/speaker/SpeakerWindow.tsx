import { useEffect } from "react";
import { selectTold } from "../../../state/selectTold.ts";
import { useKeptTexts } from "../../inspector/passage/useKeptTexts.ts";
import { useSelected } from "../../useParley.ts";
import { useTheme } from "../../useTheme.ts";
import { Message } from "../../stage/Message.tsx";
import { SpeakerBar } from "./SpeakerBar.tsx";
import { SpeakerControls } from "./SpeakerControls.tsx";
import { SpeakerNotes } from "./SpeakerNotes.tsx";
import { SceneStrip } from "./SceneStrip.tsx";
import { ScenePicture } from "../ScenePicture.tsx";
import styles from "./SpeakerWindow.module.css";
import { useSpeakerKeys } from "./useSpeakerKeys.ts";
import { useSpeakerWire } from "./useSpeakerWire.ts";

/** What the speaker sees in a window of its own: this scene, the next one, notes, sources and the time; in step with the stage. */
export function SpeakerWindow({ room }: { room: string }) {
  useTheme();
  useKeptTexts();
  const [{ state, report }, ask] = useSpeakerWire(room);
  const told = useSelected(selectTold);
  const typed = useSpeakerKeys(ask);
  useEffect(() => {
    document.title = told ? `Speaker window · ${told.story.title}` : "Speaker window · Parley";
  }, [told]);
  if (!told || !report)
    return (
      <main className={styles.waiting}>
        <Message title="Waiting for the stage">
          This window follows a presentation in another window of this browser. Start to present there, and press S to
          open a window that belongs to it.
        </Message>
      </main>
    );
  const next = told.story.scenes[told.place.scene + 1];
  return (
    <div className={styles.window}>
      <SpeakerBar told={told} report={report} gone={state === "gone"} ask={ask} />
      <main className={styles.main}>
        <div className={styles.left}>
          <div className={styles.now} data-blank={report.blank}>
            <ScenePicture scene={told.story.scenes[told.place.scene] ?? told.scene} step={told.place.step} />
            {report.blank && <p className={styles.blank}>The stage is {report.blank}.</p>}
          </div>
          <SpeakerControls told={told} report={report} typed={typed} ask={ask} />
          <SceneStrip told={told} onChoose={(scene) => ask({ do: "go", scene })} />
        </div>
        <SpeakerNotes key={told.place.scene} told={told} next={next} />
      </main>
    </div>
  );
}
