import type { Page } from "../view/view.ts";
import { useActions } from "./useParley.ts";
import styles from "./SkipLinks.module.css";

/** Puts the focus on a place as soon as it is drawn; gives up after some hundred frames. */
function focusOn(id: string, frames = 300): void {
  const place = document.getElementById(id);
  if (place && place.checkVisibility({ visibilityProperty: true })) place.focus();
  else if (frames > 0) requestAnimationFrame(() => focusOn(id, frames - 1));
}

/** The first stops of the keyboard: straight to the graph, or to the same in words. */
export const SkipLinks = () => (
  <div className={styles.links}>
    <SkipLink page="graph" place="graph" words="Skip to the graph" />
    <SkipLink page="entities" place="page-words" words="Skip to the tables" />
  </div>
);

function SkipLink({ page, place, words }: { page: Page; place: string; words: string }) {
  const { setPage } = useActions();
  const press = () => {
    setPage(page);
    focusOn(place);
  };
  return (
    <button type="button" className={styles.link} onClick={press}>
      {words}
    </button>
  );
}
