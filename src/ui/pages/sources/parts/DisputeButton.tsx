import { focusInspector } from "../../../focusInspector.ts";
import { Button } from "../../../parts/Button.tsx";
import { useActions, useKnowledge, useSelected } from "../../../useParley.ts";
import styles from "./DisputeButton.module.css";

/** The question of a dispute; pressing it opens the positions in the inspector. */
export function DisputeButton({ id }: { id: string }) {
  const k = useKnowledge();
  const { openDispute } = useActions();
  const open = useSelected((state) => state.view.dispute === id);
  return (
    <h4 className={styles.question}>
      <Button
        look="name"
        className={styles.button}
        aria-expanded={open}
        aria-current={open || undefined}
        onClick={(event) => {
          openDispute(id);
          if (event.detail === 0) focusInspector();
        }}
      >
        {k.disputes.get(id)?.question}
      </Button>
    </h4>
  );
}
