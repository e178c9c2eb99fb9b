import { Clock, RotateCcw } from "lucide";
import type { Told } from "../../../state/selectTold.ts";
import { Icon } from "../../icons/Icon.tsx";
import { ThemeButton } from "../../bar/ThemeButton.tsx";
import type { Report, Wish } from "../sync/messages.ts";
import styles from "./SpeakerBar.module.css";
import { useNow } from "./useNow.ts";
import { writeTime } from "./writeTime.ts";

interface Props {
  told: Told;
  report: Report;
  /** Whether the stage has been closed or left. */
  gone: boolean;
  ask: (wish: Wish) => void;
}

/** Which story and scene this is, the clock, the time since the start, and whether the stage is there. */
export function SpeakerBar({ told: { story, place }, report, gone, ask }: Props) {
  const now = useNow();
  const clock = new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>Parley</span>
      <h1 className={styles.title}>{story.title}</h1>
      <p className={styles.scene}>
        Scene {place.scene + 1} of {story.scenes.length}
      </p>
      <output className={styles.state} data-gone={gone || undefined}>
        {gone ? "The stage is closed; this window waits for it" : report.away ? "The stage shows something else" : ""}
      </output>
      <p className={styles.clock}>
        <Icon node={Clock} />
        <span className="unseen">Time of day</span> {clock}
      </p>
      <p className={styles.elapsed} role="timer" aria-label="Time since the start">
        {writeTime(now - report.began)}
      </p>
      <button
        type="button"
        className={styles.reset}
        aria-label="Count the time from now"
        title="Count the time from now"
        onClick={() => ask({ do: "restart-clock" })}
      >
        <Icon node={RotateCcw} />
      </button>
      <ThemeButton />
    </header>
  );
}
