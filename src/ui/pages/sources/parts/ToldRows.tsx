import type { Telling } from "../../../../query/bySource/toldBy.ts";
import { StatementRow } from "../../../inspector/evidence/StatementRow.tsx";
import styles from "./ToldRows.module.css";

/** Statements in rows, each with the accounts that are meant. */
export const ToldRows = ({ tellings }: { tellings: readonly Telling[] }) => (
  <ul className={styles.rows} data-many={tellings.length > 3 || undefined}>
    {tellings.map(({ statement, accounts }) => (
      <StatementRow key={statement.id} statement={statement} accounts={accounts} />
    ))}
  </ul>
);
