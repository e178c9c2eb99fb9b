import { ChevronDown, ChevronRight } from "lucide";
import { useId, type ReactNode } from "react";
import { Icon } from "../../icons/Icon.tsx";
import { useActions } from "../../useParley.ts";
import { useTracing } from "../useTracing.ts";
import styles from "./Way.module.css";

interface Props {
  /** Its place among the ways of the answer, from 0; the picture knows it by this. */
  at: number;
  /** What stands before its title: its rank, or nothing where it has none. */
  rank?: number;
  title: string;
  why: string;
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** One way of an answer: its rank, its name and why it ranks so; it opens to its steps, all of which stand on paper, and is drawn alone while it is looked at. */
export function Way({ at, rank, title, why, open, onToggle, children }: Props) {
  const { trace } = useActions();
  const id = useId();
  const press = () => {
    trace(open ? undefined : at);
    onToggle(!open);
  };
  return (
    // Looking at a way draws it; all that can be pressed is the button in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.way} {...useTracing(at)}>
      <h3>
        <button type="button" className={styles.head} aria-expanded={open} aria-describedby={id} onClick={press}>
          {rank !== undefined && <span className={styles.rank}>{rank}</span>}
          <span className={styles.title}>{title}</span>
          <Icon node={open ? ChevronDown : ChevronRight} />
        </button>
      </h3>
      <p id={id} className={styles.why} data-ranked={rank !== undefined || undefined}>
        {why}
      </p>
      {open ? children : <div className={styles.shut}>{children}</div>}
    </li>
  );
}
