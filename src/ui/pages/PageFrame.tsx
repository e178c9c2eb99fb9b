import { useRef, type ReactNode } from "react";
import { MissingDrawing } from "../stage/MissingDrawing.tsx";
import styles from "./PageFrame.module.css";
import { useDocumentTitle } from "../useDocumentTitle.ts";
import { useSelected } from "../useParley.ts";
import { useRowInSight } from "./useRowInSight.ts";

interface Props {
  title: string;
  /** How much there is, beside the title. */
  count: string;
  /** Pickers and buttons at the right of the title. */
  tools?: ReactNode;
  /** The page does not scroll as a whole; something in it does. */
  filled?: boolean;
  children?: ReactNode;
}

/** A page of words in place of the picture, with its title and how much it holds. */
export function PageFrame({ title, count, tools, filled = false, children }: Props) {
  const page = useRef<HTMLElement>(null);
  useRowInSight(page);
  const isPresented = useSelected(({ view }) => view.story?.presenting === true);
  useDocumentTitle(isPresented ? undefined : title);
  return (
    <section
      ref={page}
      className={styles.page}
      aria-label={title}
      tabIndex={-1}
      id="page-words"
      data-titled
      data-filled={filled || undefined}
    >
      <MissingDrawing />
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.count}>{count}</p>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </section>
  );
}
