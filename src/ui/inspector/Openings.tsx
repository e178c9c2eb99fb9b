import { ChevronRight } from "lucide";
import type { Opening } from "../../model/dataset.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";
import { questionIcons } from "../icons/questionIcons.ts";
import { useActions } from "../useParley.ts";
import styles from "./Openings.module.css";

/** Questions to click; each leads to the place that answers it. */
export function Openings({ openings }: { openings: readonly Opening[] }) {
  const { openQuestion } = useActions();
  return (
    <ul className={styles.list}>
      {openings.map(({ title, note, question }) => (
        <li key={title}>
          <Button look="row" className={styles.question} onClick={() => openQuestion(question)}>
            <Icon node={questionIcons[question.ask]} />
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.note}>{note}</span>
            </span>
            <Icon node={ChevronRight} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
