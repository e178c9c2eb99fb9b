import type { ReactNode } from "react";
import styles from "./Switch.module.css";

interface Props {
  on: boolean;
  onTurn: (on: boolean) => void;
  children: ReactNode;
}

/** Something that is on or off, with its words beside it. */
export function Switch({ on, onTurn, children }: Props) {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        className={styles.input}
        checked={on}
        onChange={(event) => onTurn(event.target.checked)}
      />
      <span className={styles.track} aria-hidden="true" />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
