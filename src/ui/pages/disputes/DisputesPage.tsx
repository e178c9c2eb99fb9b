import { useMemo } from "react";
import { listDisputes } from "../../../query/disputes/listDisputes.ts";
import { singleUnnamed } from "../../../query/disputes/singleUnnamed.ts";
import { StatementRow } from "../../inspector/evidence/StatementRow.tsx";
import { useLensOn } from "../../useLensOn.ts";
import { useKnowledge } from "../../useParley.ts";
import { useShown } from "../../useShown.ts";
import { NothingPasses } from "../NothingPasses.tsx";
import { PageFrame } from "../PageFrame.tsx";
import { DisputeItem } from "./DisputeItem.tsx";
import styles from "./DisputesPage.module.css";
import { Unnamed } from "./Unnamed.tsx";

const figure = (n: number) => n.toLocaleString("en");

/** What the lens lets through of the disputes, of what else is denied or doubted, and of what one unnamed voice says. */
function useDisputes() {
  const k = useKnowledge();
  const { statements } = useShown();
  return useMemo(() => {
    const passing = new Set(statements.map(({ id }) => id));
    const all = listDisputes(k);
    const disputes = all.disputes.filter(({ dispute }) =>
      dispute.positions.some((position) => position.statements.some((id) => passing.has(id))),
    );
    const unnamed = singleUnnamed(k);
    return {
      disputes,
      hidden: all.disputes.length - disputes.length,
      others: all.others.filter(({ id }) => passing.has(id)),
      unnamed: unnamed.filter(({ statement }) => passing.has(statement.id)),
      weak: new Set(unnamed.map(({ statement }) => statement.id)),
    };
  }, [k, statements]);
}

/** All questions that accounts answer differently, and what else rests on little. */
export function DisputesPage() {
  const lensOn = useLensOn();
  const { disputes, hidden, others, unnamed, weak } = useDisputes();
  const count = `${figure(disputes.length)} ${disputes.length === 1 ? "question" : "questions"} that accounts answer differently`;
  const passing = hidden > 0 ? `; ${figure(hidden)} more ${hidden === 1 ? "does" : "do"} not pass the lens` : "";
  return (
    <PageFrame title="Disputes" count={count + passing}>
      {disputes.length + others.length + unnamed.length === 0 && (
        <NothingPasses
          hidden={lensOn}
          words={
            lensOn
              ? "No dispute passes the lens."
              : "There is no dispute here: nobody denies or doubts a statement of this dataset."
          }
        />
      )}
      <ol className={styles.disputes}>
        {disputes.map((answer) => (
          <DisputeItem key={answer.dispute.id} answer={answer} weak={weak} />
        ))}
      </ol>
      {others.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>
            Denied or doubted, in no dispute <span className={styles.number}>{figure(others.length)}</span>
          </h3>
          <ul className={styles.statements}>
            {others.map((statement) => (
              <StatementRow key={statement.id} statement={statement} marked={false} />
            ))}
          </ul>
        </section>
      )}
      {unnamed.length > 0 && <Unnamed found={unnamed} />}
    </PageFrame>
  );
}
