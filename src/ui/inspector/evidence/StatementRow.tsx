import type { Account, Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { isClause } from "../../../model/knowledge.ts";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceLine } from "./EvidenceLine.tsx";
import { Sentence } from "./Sentence.tsx";
import styles from "./StatementRow.module.css";

interface Props {
  statement: Statement;
  from?: EntityId | undefined;
  /** Show the mark of the other end before the sentence. */
  marked?: boolean;
  /** Where not all of its accounts are meant. */
  accounts?: readonly Account[];
}

/** A statement as a sentence, with who says so and how it stands. */
export function StatementRow({ statement, from, marked = true, accounts = statement.accounts }: Props) {
  const k = useKnowledge();
  const other = statement.object === from ? statement.subject : (statement.object ?? statement.subject);
  return (
    <li className={styles.row}>
      {marked && (
        <span className={styles.mark} data-numbered={isClause(k, other) || undefined}>
          <EntityMark k={k} id={other} size={18} />
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.sentence}>
          <Sentence statement={statement} from={from} />
        </p>
        <EvidenceLine accounts={accounts} standing={statement.standing} />
      </div>
    </li>
  );
}
