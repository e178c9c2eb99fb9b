import { figure } from "../../../../query/count.ts";
import { useState, type ReactNode } from "react";
import chevron from "../../chevron.module.css";
import styles from "./Fold.module.css";

interface Props {
  count: number;
  title: ReactNode;
  /** A few words at the right. */
  note?: ReactNode;
  /** What stands between the count and the title, such as a mark. */
  mark?: ReactNode;
  open?: boolean;
  /** A heading of the page, and not one within a part of it. */
  main?: boolean;
  children: () => ReactNode;
}

/** A part of the page that tells its count first and opens to the rest; where there is nothing, it says so and stays shut. */
export function Fold({ count, title, note, mark, open: opened = false, main = false, children }: Props) {
  const [open, setOpen] = useState(opened);
  const Heading = main ? "h3" : "h4";
  const head = (
    <>
      <span className={styles.count}>{figure(count)}</span>
      {mark && <span className={styles.mark}>{mark}</span>}
      <Heading className={styles.title}>{title}</Heading>
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
  if (count === 0)
    return (
      <div className={styles.fold} data-main={main || undefined}>
        <div className={styles.head} data-none>
          {head}
        </div>
      </div>
    );
  return (
    <details
      className={styles.fold}
      data-main={main || undefined}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={`${chevron.chevron} ${styles.head}`}>{head}</summary>
      {open && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
