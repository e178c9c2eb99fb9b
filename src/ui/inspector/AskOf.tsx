import { useMemo } from "react";
import type { EntityId } from "../../model/ids.ts";
import type { Question } from "../../model/question.ts";
import { actorRoles } from "../../query/clauses/actorRoles.ts";
import { clauseWords } from "../../query/clauses/clauseWords.ts";
import { rolesHeld } from "../../query/clauses/rolesHeld.ts";
import { focusSoon } from "../focusSoon.ts";
import { focusInspector } from "../focusInspector.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../icons/Icon.tsx";
import { questionIcons } from "../icons/questionIcons.ts";
import { useActions, useKnowledge } from "../useParley.ts";
import styles from "./AskOf.module.css";

/** The questions that an entity may be asked next: its clauses and its ledger where it has a role, and its neighbours. */
export function AskOf({ id }: { id: EntityId }) {
  const k = useKnowledge();
  const { openQuestion } = useActions();
  const held = useMemo(() => rolesHeld(k, k.statementsOf.get(id) ?? []).filter(({ actor }) => actor === id), [k, id]);
  const clauses = new Set(held.map(({ clause }) => clause));
  const { one, many } = clauseWords(k);
  const ways: { question: Question; words: string }[] = [
    ...(clauses.size > 0
      ? [
          {
            question: { ask: "clauses", actor: id } as const,
            words: `${clauses.size} ${clauses.size === 1 ? one : many}`,
          },
        ]
      : []),
    ...(held.some(({ role }) => actorRoles.includes(role))
      ? [{ question: { ask: "ledger", actor: id } as const, words: "Gives and gets" }]
      : []),
    { question: { ask: "neighbours", entity: id }, words: "Neighbours" },
  ];
  return (
    <ul className={styles.ways} aria-label="Ask further">
      {ways.map(({ question, words }) => (
        <li key={question.ask}>
          <Button
            look="small"
            className={styles.way}
            onClick={() => {
              openQuestion(question);
              if (question.ask === "ledger") focusSoon("#page-words", 50);
              else focusInspector();
            }}
          >
            <Icon node={questionIcons[question.ask]} size={14} />
            {words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
