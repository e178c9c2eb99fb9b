import {
  CalendarRange,
  ChartNetwork,
  ChevronRight,
  Columns2,
  GitCompareArrows,
  Grid3x3,
  ListFilter,
  ListTree,
  Network,
  Route,
  ScanSearch,
  TableProperties,
  Waypoints,
  Zap,
} from "lucide";
import type { IconNode } from "lucide";
import type { Opening } from "../../model/dataset.ts";
import type { Question } from "../../model/question.ts";
import { entitiesAsked } from "../../query/entitiesAsked.ts";
import { Icon } from "../icons/Icon.tsx";
import { useActions } from "../useParley.ts";
import styles from "./Openings.module.css";

const icons: Record<Question["ask"], IconNode> = {
  entity: ScanSearch,
  actors: Waypoints,
  dispute: GitCompareArrows,
  paths: Route,
  among: Network,
  measure: ChartNetwork,
  clauses: ListTree,
  "clauses-where": ListFilter,
  matrix: Grid3x3,
  ledger: TableProperties,
  compare: Columns2,
  whatif: Zap,
  timeline: CalendarRange,
  neighbours: Waypoints,
  disputes: GitCompareArrows,
  source: Columns2,
};

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
            <Icon node={icons[question.ask]} />
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
