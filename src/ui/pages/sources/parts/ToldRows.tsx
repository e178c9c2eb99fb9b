import type { Telling } from "../../../../query/bySource/toldBy.ts";
import { StatementRow } from "../../../inspector/evidence/StatementRow.tsx";
import styles from "./ToldRows.module.css";
import { useFirst } from "./useFirst.tsx";

/** Statements in rows, each with the accounts that are meant. */
export function ToldRows({ tellings }: { tellings: readonly Telling[] }) {
  const [shown, press] = useFirst(tellings);
  return (
    <>
      <ul className={styles.rows} data-many={tellings.length > 3 || undefined}>
        {shown.map(({ statement, accounts }) => (
          <StatementRow key={statement.id} statement={statement} accounts={accounts} />
        ))}
      </ul>
      {press}
    </>
  );
}
