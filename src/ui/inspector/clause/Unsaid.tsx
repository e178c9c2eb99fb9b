import type { Unsaid as UnsaidMatter } from "../../../model/dataset.ts";
import { capital } from "../../../query/capital.ts";
import { FirstFew } from "../FirstFew.tsx";
import styles from "./Unsaid.module.css";

type Matter = UnsaidMatter & { number?: string | undefined };

/** What the text of a clause and of its parts leaves open, stated as such. */
export function Unsaid({ matters }: { matters: readonly Matter[] }) {
  const numbered = matters.some(({ number }) => number !== undefined);
  return (
    <FirstFew few={4}>
      {matters.map(({ what, note, number }) => (
        <li key={`${number} ${what} ${note}`} className={styles.matter}>
          {numbered && <span className={styles.number}>{number}</span>}
          <p>
            <b>{capital(what)}.</b> {note}
          </p>
        </li>
      ))}
    </FirstFew>
  );
}
