import type { ReactNode } from "react";
import styles from "./Section.module.css";

interface Props {
  title: string;
  /** A count or a word at the right of the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page of the inspector. */
export function Section({ title, aside, children }: Props) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>
        <span>{title}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
