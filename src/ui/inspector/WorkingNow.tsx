import { Button } from "../parts/Button.tsx";
import styles from "./WorkingNow.module.css";

/** How far what is worked out is, from 0 to 1, and a way to stop it; what is over in a moment shows nothing. */
export const WorkingNow = ({
  label,
  progress,
  onCancel,
}: {
  label: string;
  progress: number;
  onCancel: () => void;
}) => (
  <div className={styles.working}>
    <progress className={styles.progress} aria-label={label} value={progress} max={1} />
    <Button onClick={onCancel}>Cancel</Button>
  </div>
);
