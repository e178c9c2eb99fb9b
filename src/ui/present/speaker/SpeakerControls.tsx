import { ChevronLeft, ChevronRight, MonitorOff, Pause, Play, Undo2 } from "lucide";
import type { IconNode } from "lucide";
import type { Told } from "../../../state/selectTold.ts";
import { Icon } from "../../icons/Icon.tsx";
import type { Report, Wish } from "../sync/messages.ts";
import styles from "./SpeakerControls.module.css";

interface Props {
  told: Told;
  report: Report;
  /** Digits of the number of a scene. */
  typed: string;
  ask: (wish: Wish) => void;
}

/** What moves the stage from the speaker window. */
export function SpeakerControls({ told: { story, place }, report, typed, ask }: Props) {
  const first = place.scene === 0 && !place.step;
  const last = place.scene === story.scenes.length - 1 && place.step === undefined;
  const { blank, play, away } = report;
  const button = (icon: IconNode, words: string, wish: Wish, { off = false, main = false, pressed = undefined as boolean | undefined } = {}) => (
    <button
      type="button"
      className={styles.button}
      data-main={main || undefined}
      aria-pressed={pressed}
      aria-disabled={off || undefined}
      onClick={() => !off && ask(wish)}
    >
      <Icon node={icon} />
      {words}
    </button>
  ); // prettier-ignore
  return (
    <div className={styles.controls}>
      {button(ChevronLeft, "Back", { do: "step", by: -1 }, { off: first })}
      {button(ChevronRight, "Next", { do: "step", by: 1 }, { off: last && !blank, main: true })}
      {button(MonitorOff, "Blank screen", { do: "blank", colour: blank ?? "black" }, { pressed: blank !== undefined })}
      {button(play === "on" ? Pause : Play, play === "on" ? "Pause" : "Play", { do: "play" })}
      {away && button(Undo2, "Back to the scene", { do: "back" })}
      <output className={styles.typed}>{typed === "" ? "" : `Scene ${typed}, then Enter`}</output>
      <p className={styles.hint}>Arrow keys move, B blanks</p>
    </div>
  );
}
