import { useActions } from "../useParley.ts";
import styles from "./NothingPasses.module.css";

/** Where a page has nothing to show: why, and, where the lens is the reason, the way to see it again. */
export function NothingPasses({ words, hidden = false }: { words: string; hidden?: boolean }) {
  const { resetLens } = useActions();
  return (
    <div className={styles.nothing}>
      <p>{words}</p>
      {hidden && (
        <button type="button" className={styles.button} onClick={resetLens}>
          Show everything
        </button>
      )}
    </div>
  );
}
