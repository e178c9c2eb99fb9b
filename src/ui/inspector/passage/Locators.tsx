import type { Evidence, Source } from "../../../model/dataset.ts";
import { figure } from "../../../query/count.ts";
import { Button } from "../../parts/Button.tsx";
import { useActions } from "../../useParley.ts";
import styles from "./Locators.module.css";

/** Where in a source a passage stands, drawn on its length, and the other passages of the same account. */
export function Locators({ source, evidence, all }: { source: Source; evidence: Evidence; all: readonly Evidence[] }) {
  const { openPassage } = useActions();
  const share = (point: number) => (point / Math.max(1, source.length)) * 100;
  return (
    <div className={styles.where}>
      <p>
        Characters {figure(evidence.start)} to {figure(evidence.end)} of {figure(source.length)}
      </p>
      <svg className={styles.strip} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={styles.length} x="0" y="2" width="100" height="2" />
        {all.map((one) => (
          <rect
            key={one.start}
            className={one === evidence ? styles.here : styles.other}
            x={share(one.start)}
            y="0"
            width={Math.max(0.8, share(one.end) - share(one.start))}
            height="6"
          />
        ))}
      </svg>
      {all.length > 1 && (
        <div className={styles.list}>
          {all.map((one, at) => (
            <Button
              look="small"
              key={one.start}
              className={styles.passage}
              aria-current={one === evidence || undefined}
              onClick={() => openPassage(source.id, one)}
            >
              Passage {at + 1}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
