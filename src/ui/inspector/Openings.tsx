import { ChevronRight } from "lucide";
import type { Opening } from "../../model/dataset.ts";
import type { Question } from "../../model/question.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { Icon } from "../icons/Icon.tsx";
import { questionIcons } from "../icons/questionIcons.ts";
import { useActions } from "../useParley.ts";
import styles from "./Openings.module.css";

/** Whether a question has its answer in the page; the others are asked on the terminal. */
const isAnswered = (question: Question): boolean =>
  question.ask === "dispute" || question.ask === "matrix" || entitiesAsked(question).length > 0;

/** Questions to click; each leads to the page that answers it. */
export function Openings({ openings }: { openings: readonly Opening[] }) {
  const { select, openDispute, openLedger, setMatrix, setPage, ask: askGraph } = useActions();
  const ask = (question: Question) => {
    if (question.ask === "dispute") openDispute(question.dispute);
    else if (question.ask === "paths" || question.ask === "among") askGraph(question);
    else if (question.ask === "ledger") openLedger([question.actor, question.beside]);
    else if (question.ask === "matrix") {
      setMatrix({ rows: question.rows });
      setPage("matrix");
    } else for (const [at, id] of entitiesAsked(question).entries()) select(id, at > 0);
  };
  const answered = openings.filter(({ question }) => isAnswered(question));
  return (
    <ul className={styles.list}>
      {answered.map(({ title, note, question }) => (
        <li key={title}>
          <button type="button" className={styles.question} onClick={() => ask(question)}>
            <Icon node={questionIcons[question.ask]} />
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.note}>{note}</span>
            </span>
            <Icon node={ChevronRight} />
          </button>
        </li>
      ))}
    </ul>
  );
}
