import styles from "./ProgressBar.module.css";

/** How far something is, from 0 to 1, as a thin line. */
export const ProgressBar = ({ label, value }: { label: string; value: number }) => (
  <progress className={styles.bar} aria-label={label} value={value} max={1} />
);
