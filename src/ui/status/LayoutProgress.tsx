import { Square } from "lucide";
import { ProgressBar } from "../parts/ProgressBar.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./LayoutProgress.module.css";

/** How far a running layout is, with a way to stop it. */
export function LayoutProgress() {
  const progress = useSelected((state) => state.status.layoutProgress);
  const { stopLayout } = useActions();
  if (progress === undefined) return null;
  return (
    <span className={styles.progress}>
      <ProgressBar label="Laying out" value={progress} />
      <IconButton icon={Square} size={12} label="Stop laying out" onClick={stopLayout} />
    </span>
  );
}
