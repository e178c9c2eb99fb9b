import { Network, Route, TableProperties, X } from "lucide";
import { useMemo } from "react";
import type { EntityId } from "../../model/ids.ts";
import { getEntity, getTypeOf } from "../../model/knowledge.ts";
import { Button } from "../parts/Button.tsx";
import { EntityLink } from "../parts/EntityLink.tsx";
import { hasLedger } from "../../view/commands/hasLedger.ts";
import { focusInspector } from "../focusInspector.ts";
import { focusSoon } from "../focusSoon.ts";
import { Icon } from "../icons/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { EntityMark } from "../TypeMark.tsx";
import { useActions, useKnowledge } from "../useParley.ts";
import { StatementRow } from "./evidence/StatementRow.tsx";
import { InspectorHead } from "./InspectorHead.tsx";
import { Section } from "./Section.tsx";
import styles from "./SelectionList.module.css";
import { statementsBetween } from "./statementsBetween.ts";

/** Several selected entities, and what is stated between them. */
export function SelectionList({ ids }: { ids: readonly EntityId[] }) {
  const k = useKnowledge();
  const { select, ask, openQuestion } = useActions();
  const [from, to] = ids;
  const press = () => {
    if (from === undefined || to === undefined) return;
    ask(ids.length === 2 ? { ask: "paths", from, to } : { ask: "among", entities: [...ids] });
    focusInspector();
  };
  const share = () => {
    ask({ ask: "among", entities: [...ids] });
    focusInspector();
  };
  const isPair = from !== undefined && to !== undefined && ids.length === 2;
  const ledger = () => {
    if (!isPair) return;
    openQuestion({ ask: "ledger", actor: from, beside: to });
    focusSoon("#page-words", 250);
  };
  const between = useMemo(() => statementsBetween(k, ids), [k, ids]);
  return (
    <>
      <InspectorHead
        kicker="Selected together"
        title={`${ids.length} selected`}
        onClose={() => select(undefined)}
        closeLabel="Clear the selection"
      />
      <ul className={styles.list}>
        {ids.map((id) => (
          <li key={id} className={styles.item}>
            <EntityMark k={k} id={id} size={22} />
            <span className={styles.name}>
              <EntityLink id={id} />
              <span className={styles.type}>{getTypeOf(k, id).label}</span>
            </span>
            <IconButton icon={X} label={`Take ${getEntity(k, id).label} out`} onClick={() => select(id, true)} />
          </li>
        ))}
      </ul>
      <div className={styles.ask}>
        <Button onClick={press}>
          <Icon node={ids.length === 2 ? Route : Network} />
          {ids.length === 2 ? "How are they connected?" : "What links them?"}
        </Button>
        {ids.length === 2 && (
          <Button onClick={share}>
            <Icon node={Network} />
            What do they share?
          </Button>
        )}
        {isPair && hasLedger(k, from) && hasLedger(k, to) && (
          <Button onClick={ledger}>
            <Icon node={TableProperties} />
            What does each give and get?
          </Button>
        )}
      </div>
      <Section title="Between them" aside={between.length}>
        {between.length > 0 ? (
          <ul>
            {between.map((statement) => (
              <StatementRow key={statement.id} statement={statement} marked={false} />
            ))}
          </ul>
        ) : (
          <p className={styles.none}>
            No source relates them directly. What connects them over others is a question above.
          </p>
        )}
      </Section>
    </>
  );
}
