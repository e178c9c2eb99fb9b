import { writeDate } from "../../query/writeDate.ts";
import { PlayButtons } from "../time/PlayButtons.tsx";
import { useSelected } from "../useParley.ts";
import styles from "./PlayControl.module.css";

/** The day of what plays, and the way to pause and stop. */
export function PlayControl() {
  const known = useSelected((state) => state.view.lens.known);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <span role="group" aria-label="Playing what was known" className={styles.play}>
      <span className={styles.day}>{known === undefined ? "All" : writeDate(known)}</span>
      <PlayButtons />
    </span>
  );
}
