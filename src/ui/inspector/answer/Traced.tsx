import { figure } from "../../../query/count.ts";
import type { ReactNode } from "react";
import { useTracing } from "../useTracing.ts";
import styles from "./Traced.module.css";

interface Props {
  /** Its place among the sections of the answer, from 0; the picture knows it by this. */
  at: number;
  heading: ReactNode;
  count?: number;
  note?: string | undefined;
  children: ReactNode;
}

/** A section of an answer, which is drawn alone in the graph while it is looked at. */
export function Traced({ at, heading, count, note, children }: Props) {
  return (
    // Looking at a section draws it; nothing is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.section} {...useTracing(at)}>
      <h3 className={styles.heading}>
        <span className={styles.words}>{heading}</span>
        {count !== undefined && count > 1 && <span className={styles.count}>{figure(count)}</span>}
      </h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
