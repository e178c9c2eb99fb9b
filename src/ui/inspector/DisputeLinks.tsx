import { ChevronRight, GitCompareArrows } from "lucide";
import type { Dispute } from "../../model/dataset.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";
import { useActions } from "../useParley.ts";
import styles from "./DisputeLinks.module.css";
import { FirstFew } from "./FirstFew.tsx";

/** Disputes by their questions; each leads to the positions side by side. */
export function DisputeLinks({ disputes }: { disputes: readonly Dispute[] }) {
  const { openDispute } = useActions();
  return (
    <FirstFew few={3}>
      {disputes.map(({ id, question }) => (
        <li key={id} className={styles.item}>
          <Button look="row" className={styles.question} onClick={() => openDispute(id)}>
            <Icon node={GitCompareArrows} />
            <span className={styles.words}>{question}</span>
            <Icon node={ChevronRight} />
          </Button>
        </li>
      ))}
    </FirstFew>
  );
}
