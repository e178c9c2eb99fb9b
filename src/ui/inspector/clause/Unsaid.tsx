import { useState } from "react";
import type { Unsaid as UnsaidMatter } from "../../../model/dataset.ts";
import styles from "./Unsaid.module.css";

type Matter = UnsaidMatter & { number?: string | undefined };

const atFirst = 4;

/** What the text of a clause and of its parts leaves open, stated as such. */
export function Unsaid({ matters }: { matters: readonly Matter[] }) {
  const [all, setAll] = useState(false);
  const rest = matters.length - atFirst;
  const shown = all || rest <= 1 ? matters : matters.slice(0, atFirst);
  const numbered = matters.some(({ number }) => number !== undefined);
  return (
    <>
      <ul>
        {shown.map(({ what, note, number }) => (
          <li key={`${number} ${what} ${note}`} className={styles.matter}>
            {numbered && <span className={styles.number}>{number}</span>}
            <p>
              <b>{what.replace(/^./, (letter) => letter.toUpperCase())}.</b> {note}
            </p>
          </li>
        ))}
      </ul>
      {rest > 1 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${rest} more`}
        </button>
      )}
    </>
  );
}
