import { pages } from "../../view/view.ts";
import { pageWords } from "../pageWords.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./PageLinks.module.css";

/** The ways to look at what the lens lets through. */
export function PageLinks({ onGo }: { onGo?: () => void }) {
  const { setPage } = useActions();
  const current = useSelected((state) => state.view.page);
  const ready = useSelected((state) => state.status.loading === "ready");
  return (
    <nav className={styles.pages} aria-label="Pages">
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          className={styles.page}
          disabled={!ready}
          aria-current={page === current ? "page" : undefined}
          onClick={() => {
            setPage(page);
            onGo?.();
          }}
        >
          {pageWords[page]}
        </button>
      ))}
    </nav>
  );
}
