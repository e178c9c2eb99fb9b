import { ChevronRight, GitCompareArrows } from "lucide";
import type { Dispute } from "../../model/dataset.ts";
import { Icon } from "../icons/Icon.tsx";
import { useActions } from "../useParley.ts";
import styles from "./Openings.module.css";

/** Disputes by their questions; each leads to the positions side by side. */
export function DisputeLinks({ disputes }: { disputes: readonly Dispute[] }) {
  const { openDispute } = useActions();
  return (
    <ul className={styles.list}>
      {disputes.map(({ id, question, positions }) => (
        <li key={id}>
          <button type="button" className={styles.question} onClick={() => openDispute(id)}>
            <Icon node={GitCompareArrows} />
            <span className={styles.words}>
              {question} <span className={styles.note}>{positions.length} positions</span>
            </span>
            <Icon node={ChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}
