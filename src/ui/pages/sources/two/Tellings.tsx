import type { TwoTellings } from "../../../../query/bySource/compareSources.ts";
import { EvidenceChips } from "../../../inspector/evidence/EvidenceChip.tsx";
import { Sentence } from "../../../inspector/evidence/Sentence.tsx";
import { ToldRows } from "../parts/ToldRows.tsx";
import { useFirst } from "../parts/useFirst.tsx";
import styles from "./Tellings.module.css";

interface Props {
  tellings: readonly TwoTellings[];
  /** What the sides are called, where both have their word; the accounts then stand apart. */
  names?: readonly [string, string] | undefined;
}

/** Statements with what either side says of them, apart where both have something to say. */
export function Tellings({ tellings, names }: Props) {
  const [shown, press] = useFirst(tellings);
  if (!names)
    return <ToldRows tellings={tellings.map(({ statement, a, b }) => ({ statement, accounts: [...a, ...b] }))} />;
  return (
    <>
      <ul className={styles.rows} data-many={tellings.length > 3 || undefined}>
        {shown.map(({ statement, a, b }) => (
          <li key={statement.id} className={styles.row}>
            <p className={styles.sentence}>
              <Sentence statement={statement} />
            </p>
            <dl className={styles.sides}>
              {[a, b].map((accounts, side) => (
                <div key={side} className={styles.side}>
                  <dt>{names[side]}</dt>
                  <dd>
                    <EvidenceChips accounts={accounts} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {press}
    </>
  );
}
