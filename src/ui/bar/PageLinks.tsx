import { pages, type Page } from "../../view/view.ts";
import { pageWords } from "../pageWords.ts";
import { useActions, useSelected } from "../useParley.ts";
import { MorePages } from "./MorePages.tsx";
import styles from "./PageLinks.module.css";
import tab from "./tab.module.css";
import { useTight } from "./useTight.ts";

/** How many pages stand in the bar where it has no room for all. */
const first = 4;

/** The ways to look at what the lens lets through; where the bar is short, the later ones in a list that opens. */
export function PageLinks({ onGo }: { onGo?: () => void }) {
  const tight = useTight();
  return (
    <nav className={styles.pages} aria-label="Pages">
      {(tight ? pages.slice(0, first) : pages).map((page) => (
        <PageLink key={page} page={page} onGo={onGo} />
      ))}
      {tight && <MorePages pages={pages.slice(first)} />}
    </nav>
  );
}

/** The way to one page. */
export function PageLink({ page, onGo }: { page: Page; onGo?: (() => void) | undefined }) {
  const { setPage } = useActions();
  const current = useSelected((state) => state.view.page === page);
  const ready = useSelected((state) => state.status.loading === "ready");
  return (
    <button
      type="button"
      className={`${tab.tab} ${styles.page}`}
      disabled={!ready}
      aria-current={current ? "page" : undefined}
      onClick={() => {
        setPage(page);
        onGo?.();
      }}
    >
      {pageWords[page]}
    </button>
  );
}
