import { ChevronDown } from "lucide";
import type { Page } from "../../view/view.ts";
import { Icon } from "../icons/Icon.tsx";
import { pageWords } from "../pageWords.ts";
import floating from "../parts/floating.module.css";
import { useOpenList } from "../parts/useOpenList.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./MorePages.module.css";
import tab from "./tab.module.css";

/** The pages for which the bar has no room, in a list that opens; its button tells which of them is open. */
export function MorePages({ pages }: { pages: readonly Page[] }) {
  const { setPage } = useActions();
  const current = useSelected((state) => state.view.page);
  const ready = useSelected((state) => state.status.loading === "ready");
  const { open, close, toggle, button, box } = useOpenList();
  const chosen = pages.includes(current);
  return (
    // The list closes when the focus leaves it, and on Escape.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.more} {...box}>
      <button
        ref={button}
        type="button"
        className={`${tab.tab} ${styles.button}`}
        data-current={chosen || undefined}
        disabled={!ready}
        aria-expanded={open}
        aria-label={chosen ? `${pageWords[current]}, more pages` : "More pages"}
        onClick={toggle}
      >
        {chosen ? pageWords[current] : "More"}
        <Icon node={ChevronDown} size={14} />
      </button>
      {open && (
        <ul className={`${floating.list} ${styles.list}`}>
          {pages.map((page) => (
            <li key={page}>
              <button
                type="button"
                className={styles.page}
                aria-current={page === current ? "page" : undefined}
                onClick={() => {
                  setPage(page);
                  close();
                }}
              >
                {pageWords[page]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
