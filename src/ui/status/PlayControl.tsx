import { writeDate } from "../../query/writeDate.ts";
import { PlayButtons } from "../time/PlayButtons.tsx";
import { useSelected } from "../useParley.ts";
import styles from "./PlayControl.module.css";

/** While time plays, or is paused, and another page is open than that of time: the day and the way to pause and stop. */
export function PlayControl() {
  const playing = useSelected(({ view, status }) => status.playing !== undefined && view.page !== "timeline");
  const known = useSelected((state) => state.view.lens.known);
  if (!playing) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span role="group" aria-label="Playing what was known" className={styles.play}>
      <span className={styles.day}>{known === undefined ? "All" : writeDate(known)}</span>
      <PlayButtons />
    </span>
  );
}
