import type { GraphAnswer } from "../../../view/graphAnswer.ts";
import { sayReach } from "../../../view/sayAnswer.ts";
import type { GraphQuestion } from "../../../view/view.ts";
import { Button } from "../../parts/Button.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./Widen.module.css";

interface Props {
  question: GraphQuestion;
  answer: GraphAnswer;
}

/** Where nothing is found: how far was searched, what would widen it, and a press that does so. */
export function Widen({ question, answer }: Props) {
  const k = useKnowledge();
  const { ask, resetLens } = useActions();
  const reach = answer.ask === "paths" && answer.paths.length === 0 ? sayReach(k, answer) : "";
  if (reach === "" && answer.widen.length === 0) return null;
  const ways = answer.widen.flatMap((widening) => {
    if (widening.by === "passes") return [{ words: "Search everything that is hidden too", press: resetLens }];
    if (widening.by === "other" || question.ask !== "paths") return [];
    const { longest } = widening;
    return [{ words: `Search up to ${longest} steps`, press: () => ask({ ...question, longest }) }];
  });
  return (
    <div className={styles.widen}>
      {reach && <p>{reach}</p>}
      {ways.map(({ words, press }) => (
        <Button key={words} onClick={press}>
          {words}
        </Button>
      ))}
    </div>
  );
}
