import { useRef, type ReactNode } from "react";
import { MissingDrawing } from "../stage/MissingDrawing.tsx";
import styles from "./PageFrame.module.css";
import { useRowInSight } from "./useRowInSight.ts";

interface Props {
  title: string;
  /** How much there is, beside the title. */
  count: string;
  children: ReactNode;
}

/** A page of words in place of the picture, with its title and how much it holds. */
export function PageFrame({ title, count, children }: Props) {
  const page = useRef<HTMLElement>(null);
  useRowInSight(page);
  return (
    <section ref={page} className={styles.page} aria-label={title} tabIndex={-1} id="page-words">
      <MissingDrawing />
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.count}>{count}</p>
      </header>
      {children}
    </section>
  );
}
