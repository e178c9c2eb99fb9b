import type { ReactNode } from "react";
import { Count } from "./Count.tsx";
import styles from "./PageSection.module.css";

interface Props {
  title: ReactNode;
  /** How many things it tells of. */
  count?: number;
  note?: ReactNode;
  className?: string | undefined;
  /** What it is called as a landmark of the page, where it is one. */
  label?: string;
  children?: ReactNode;
}

/** A titled part of a page. */
export function PageSection({ title, count, note, className, label, children }: Props) {
  return (
    <section className={className ? `${styles.section} ${className}` : styles.section} aria-label={label}>
      <h3 className={styles.heading}>
        {title}
        {count !== undefined && (
          <>
            {" "}
            <Count n={count} />
          </>
        )}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
