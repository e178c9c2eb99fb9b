import { figure } from "../../query/count.ts";
import type { ReactNode } from "react";
import styles from "./LensRow.module.css";
import { OnlyButton } from "./OnlyButton.tsx";
import { pressOnly } from "./pressOnly.ts";

interface Props {
  label: string;
  count: number;
  shown: boolean;
  /** How the thing looks in the picture; without it a box with a tick. */
  sample?: ReactNode;
  onToggle: () => void;
  onOnly: () => void;
}

/** One entry of the lens: a click hides or shows it, a double click, the small button or the key O shows only it. */
export function LensRow({ label, count, shown, sample, onToggle, onOnly }: Props) {
  return (
    <li className={styles.row} data-shown={shown} data-none={count === 0 || undefined}>
      <label className={styles.label}>
        <input
          className={styles.input}
          type="checkbox"
          checked={shown}
          aria-keyshortcuts="O"
          onChange={onToggle}
          onKeyDown={(event) => pressOnly(event, onOnly)}
          onDoubleClick={onOnly}
        />
        <span className={sample ? styles.sample : styles.box} aria-hidden="true">
          {sample ?? (
            <svg width="10" height="10" viewBox="0 0 10 10">
              <path d="M1.8 5.2l2.2 2.2L8.2 2.8" />
            </svg>
          )}
        </span>
        <span className={styles.name}>{label}</span>
        <span className={styles.count}>{figure(count)}</span>
      </label>
      <OnlyButton className={styles.only!} of={label} onPress={onOnly} />
    </li>
  );
}
