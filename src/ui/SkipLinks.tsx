import { useActions } from "./useParley.ts";
import styles from "./SkipLinks.module.css";

/** Puts the focus on a place as soon as it is drawn; gives up after some hundred frames. */
function focusOn(id: string, frames = 300): void {
  const place = document.getElementById(id);
  if (place && place.checkVisibility({ visibilityProperty: true })) place.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOn(id, frames - 1));
}

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
