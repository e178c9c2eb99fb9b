import { useActions } from "./useParley.ts";
import styles from "./SkipLinks.module.css";

const focusOn = (id: string) => setTimeout(() => document.getElementById(id)?.focus(), 60);

/** The first stops of the keyboard: straight to the graph, or to the same in words. */
export function SkipLinks() {
  const { setPage } = useActions();
  return (
    <div className={styles.links}>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          setPage("graph");
          focusOn("graph");
        }}
      >
        Skip to the graph
      </button>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          setPage("entities");
          focusOn("page-words");
        }}
      >
        Skip to the tables
      </button>
    </div>
  );
}
