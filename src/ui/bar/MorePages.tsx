import { ChevronDown } from "lucide";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { Page } from "../../view/view.ts";
import { Icon } from "../icons/Icon.tsx";
import { pageWords } from "../pageWords.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./MorePages.module.css";

/** The pages for which the bar has no room, in a list that opens; its button tells which of them is open. */
export function MorePages({ pages }: { pages: readonly Page[] }) {
  const { setPage } = useActions();
  const current = useSelected((state) => state.view.page);
  const ready = useSelected((state) => state.status.loading === "ready");
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = pages.includes(current);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    close();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // The list closes when the focus leaves it, and on Escape.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.more} onKeyDown={press} onBlur={leave}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-current={chosen || undefined}
        disabled={!ready}
        aria-expanded={open}
        aria-label={chosen ? `${pageWords[current]}, more pages` : "More pages"}
        onClick={() => setOpen(!open)}
      >
        {chosen ? pageWords[current] : "More"}
        <Icon node={ChevronDown} size={14} />
      </button>
      {open && (
        <ul className={styles.list}>
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
