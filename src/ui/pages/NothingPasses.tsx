import { Button } from "../parts/Button.tsx";
import { useActions } from "../useParley.ts";
import styles from "./NothingPasses.module.css";

/** Where a page has nothing to show: why, and, where the lens is the reason, the way to see it again. */
export function NothingPasses({ words, hidden = false }: { words: string; hidden?: boolean }) {
  const { resetLens } = useActions();
  return (
    <div className={styles.nothing}>
      <p>{words}</p>
      {hidden && (
        <Button look="main" className={styles.button} onClick={resetLens}>
          Show everything
        </Button>
      )}
    </div>
  );
}
