import { useSelected } from "../useParley.ts";
import styles from "./StoryStrip.module.css";
import { useDesk } from "./useDesk.ts";

/** Whether one's own stories are kept in this browser, and what to do where they are not. */
export function SavedNote() {
  const saving = useSelected((state) => state.status.desk?.saving);
  const desk = useDesk();
  if (!saving) return null;
  if (saving.state !== "failed")
    return <output className={styles.saved}>{saving.state === "saving" ? "Saving" : "Saved in this browser"}</output>;
  return (
    <span className={styles.failed} role="alert">
      Not saved: {saving.why}{" "}
      <button type="button" className={styles.link} onClick={() => desk(({ flush }) => void flush())}>
        Try again
      </button>
    </span>
  );
}
