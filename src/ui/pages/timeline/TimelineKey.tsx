import styles from "./TimelineKey.module.css";

/** How to read the marks, and, for those who listen, which keys move among them. */
export function TimelineKey() {
  return (
    <>
      <ul className={styles.key} aria-label="How to read the marks">
        <li>
          <span className={styles.mark} data-is="day" /> on that day
        </li>
        <li>
          <span className={styles.mark} data-is="stretch" /> from day to day
        </li>
        <li>
          <span className={styles.mark} data-is="vague" /> some time within
        </li>
        <li>
          <span className={styles.mark} data-is="open" /> goes on, or its beginning is not known
        </li>
      </ul>
      <p className="unseen" id="timeline-keys">
        Left and right move in time, up and down between the lanes, Enter opens. Plus and minus see less or more of
        time, Shift with left and right moves along, Home sees all of it, End where most is.
      </p>
    </>
  );
}
