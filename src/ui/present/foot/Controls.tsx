import {
  AppWindow, ChevronLeft, ChevronRight, CircleQuestionMark, LayoutGrid, Maximize, Minimize, Pause, Play, Repeat, SunMoon, X,
} from "lucide"; // prettier-ignore
import type { IconNode } from "lucide";
import type { Told } from "../../../state/selectTold.ts";
import { Icon } from "../../icons/Icon.tsx";
import type { Command } from "../keys/commandOf.ts";
import { useFull } from "../useFull.ts";
import { useCommand, usePresentation } from "../useStage.ts";
import styles from "./Controls.module.css";

interface Props {
  icon: IconNode;
  /** What pressing does, as a verb. */
  label: string;
  keys: string;
  command: Command;
  disabled?: boolean;
  /** Left out where there is little room. */
  wide?: boolean;
  pressed?: boolean;
}

function Control({ icon, label, keys, command, disabled = false, wide = false, pressed }: Props) {
  const run = useCommand();
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      title={`${label} (${keys})`}
      data-wide={wide || undefined}
      onClick={() => !disabled && run(command)}
    >
      <Icon node={icon} size={24} />
    </button>
  );
}

/** The buttons of a presentation; they show while the pointer moves or one of them has the focus. */
export function Controls({ told: { place, story } }: { told: Told }) {
  const full = useFull();
  const play = usePresentation((own) => own.play);
  const loop = usePresentation((own) => own.loop);
  const first = place.scene === 0 && !place.step;
  const last = place.scene === story.scenes.length - 1 && place.step === undefined;
  const playing = { on: "Pause", waiting: "Go on now", off: "Play by itself" }[play];
  return (
    <div
      className={styles.controls}
      role="toolbar"
      aria-label="Presentation"
      data-controls
      data-keep
      data-playing={play === "off" ? undefined : play}
    >
      <Control icon={ChevronLeft} label="Back" keys="ArrowLeft" command={{ do: "step", by: -1 }} disabled={first} />
      <Control icon={ChevronRight} label="Next" keys="ArrowRight" command={{ do: "step", by: 1 }} disabled={last} />
      <Control icon={LayoutGrid} label="Show all scenes" keys="O" command={{ do: "overview" }} />
      <Control icon={play === "on" ? Pause : Play} label={playing} keys="P" command={{ do: "play" }} />
      <Control icon={Repeat} label="Play in a loop" keys="L" command={{ do: "loop" }} pressed={loop} wide />
      <Control icon={AppWindow} label="Open the speaker window" keys="S" command={{ do: "speaker" }} wide />
      <Control icon={SunMoon} label="Change between light and dark" keys="T" command={{ do: "theme" }} />
      <Control
        icon={full ? Minimize : Maximize}
        label={full ? "Leave full screen" : "Fill the screen"}
        keys="F"
        command={{ do: "full" }}
        wide
      />
      <Control icon={CircleQuestionMark} label="Show the keys" keys="?" command={{ do: "help" }} wide />
      <Control icon={X} label="End the presentation" keys="Escape" command={{ do: "leave" }} />
    </div>
  );
}
