import { ProgressBar } from "../parts/ProgressBar.tsx";
import styles from "./HandOutProgress.module.css";
import type { HandoutState } from "./useHandOut.ts";

const writeSize = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** What is said of a handout: how far it is, where it went, or why there is none. */
function wordsOf(state: HandoutState): string {
  switch (state.is) {
    case "idle":
      return "Nothing leaves this computer.";
    case "running":
      return state.words;
    case "done":
      return `${state.name} (${writeSize(state.size)}) is among your downloads.`;
    case "stopped":
      return "Cancelled. Nothing was handed out.";
    case "failed":
      return `It could not be handed out: ${state.why.replace(/\.$/, "")}. Try again, or another file.`;
  }
}

/** How far a handout is, in a bar and in words that are announced. */
export function HandOutProgress({ state }: { state: HandoutState }) {
  const running = state.is === "running";
  return (
    <div className={styles.progress}>
      {running && <ProgressBar label="How far the handout is" value={state.progress} />}
      <p className={styles.words} role={state.is === "failed" ? "alert" : "status"} data-is={state.is}>
        {wordsOf(state)}
      </p>
    </div>
  );
}
