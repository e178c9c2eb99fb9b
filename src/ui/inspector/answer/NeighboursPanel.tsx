import { figure } from "../../../query/count.ts";
import { ChevronDown, ChevronRight } from "lucide";
import { useMemo } from "react";
import { directionOf, neighboursOf, type Neighbour } from "../../../query/neighboursOf.ts";
import type { Asked } from "../../../view/view.ts";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { usePasses } from "../../usePasses.ts";
import { StatementRow } from "../evidence/StatementRow.tsx";
import { FirstFew } from "../FirstFew.tsx";
import { AnswerHead } from "./AnswerHead.tsx";
import { CopyAnswer } from "./CopyAnswer.tsx";
import styles from "./NeighboursPanel.module.css";
import { useWords } from "./useWords.ts";

/** How many sections of the answer in words stand before its neighbours: that of the counts. */
const beforeNeighbours = 1;

type Near = Extract<Asked, { ask: "neighbours" }>;

/** What one is tied to: how much by which relations first; one that is opened shows its statements and is drawn alone. */
export function NeighboursPanel({ question }: { question: Near }) {
  const { entity, relation, outward } = question;
  const k = useKnowledge();
  const { ask } = useActions();
  const words = useWords(question);
  const passes = usePasses();
  const { counts, total, neighbours } = useMemo(
    () => neighboursOf(k, entity, { relation, direction: directionOf(outward), passes, limit: 200 }),
    [k, entity, relation, outward, passes],
  );
  const isOpen = (id: string, direction: string) =>
    id === relation && (outward === undefined || directionOf(outward) === direction);
  return (
    <>
      <AnswerHead ask="neighbours" title={words?.title ?? "Looking for the answer ..."} />
      <div className={styles.lead}>
        <p className={styles.self}>
          <EntityMark k={k} id={entity} size={18} />
          <EntityLink id={entity} />
        </p>
        <p>
          {counts.length === 0
            ? "Nothing that is shown ties it to anything else."
            : relation === undefined
              ? `${figure(total)} ${total === 1 ? "neighbour" : "neighbours"}. Open a relation to draw it alone.`
              : `${figure(total)} ${total === 1 ? "neighbour" : "neighbours"} by this relation.`}
        </p>
      </div>
      <ul>
        {counts.map(({ relation: type, direction, label, entities, statements }) => {
          const open = isOpen(type.id, direction);
          const asked: Near = { ask: "neighbours", entity, relation: type.id, outward: direction === "out" };
          return (
            <li key={`${type.id} ${direction}`} className={styles.way}>
              <Button
                look="row"
                className={styles.head}
                aria-expanded={open}
                onClick={() => ask(open ? { ask: "neighbours", entity } : asked)}
              >
                <Icon node={open ? ChevronDown : ChevronRight} />
                <span className={styles.label}>{label}</span>
                <span className={styles.count}>
                  {figure(entities)}
                  {statements > entities && <span className={styles.more}> in {figure(statements)} statements</span>}
                </span>
              </Button>
              {open && <Statements entity={entity} neighbours={neighbours} />}
            </li>
          );
        })}
      </ul>
      {words && words.sections.length > 0 && <CopyAnswer words={() => words} />}
    </>
  );
}

function Statements({ entity, neighbours }: { entity: string; neighbours: readonly Neighbour[] }) {
  const { trace } = useActions();
  const byMouse = (to: number | undefined) => (event: React.PointerEvent) => {
    if (event.pointerType === "mouse") trace(to);
  };
  return (
    <div className={styles.statements}>
      <FirstFew few={12}>
        {neighbours.map((neighbour, place) => (
          // Looking at a neighbour draws its ties alone; nothing is pressed.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={neighbour.entity}
            onPointerEnter={byMouse(place + beforeNeighbours)}
            onPointerLeave={byMouse(undefined)}
            onFocus={() => trace(place + beforeNeighbours)}
            onBlur={() => trace(undefined)}
          >
            <ul>
              {neighbour.statements.map((statement) => (
                <StatementRow key={statement.id} statement={statement} from={entity} />
              ))}
            </ul>
          </li>
        ))}
      </FirstFew>
    </div>
  );
}
