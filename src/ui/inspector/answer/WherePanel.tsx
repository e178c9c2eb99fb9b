import { useMemo, useState } from "react";
import type { ClausesWanted } from "../../../model/question.ts";
import { writeConditions } from "../../../query/answers/tellClauses.ts";
import { clausesWhere, type ClauseFound } from "../../../query/clauses/clausesWhere.ts";
import { clauseWords } from "../../../query/clauses/clauseWords.ts";
import { modalityOf } from "../../../query/clauses/modalityOf.ts";
import { widenWanted } from "../../../query/clauses/widenWanted.ts";
import { getEntity } from "../../../model/knowledge.ts";
import type { Asked } from "../../../view/view.ts";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { useNarrow } from "../../useNarrow.ts";
import { usePasses } from "../../usePasses.ts";
import { StatementRow } from "../evidence/StatementRow.tsx";
import { FirstFew } from "../FirstFew.tsx";
import { AnswerHead } from "./AnswerHead.tsx";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { Traced } from "./Traced.tsx";
import { useWords } from "./useWords.ts";
import { WantedForm } from "./WantedForm.tsx";
import form from "./WantedForm.module.css";
import styles from "./WherePanel.module.css";

type Where = Extract<Asked, { ask: "clauses-where" }>;

/** Whether anything is wanted yet. */
const asksSomething = ({ binds, notBinds, benefits, atCostOf, noBearer }: ClausesWanted): boolean =>
  [binds, notBinds, benefits, atCostOf].some((id) => id !== undefined) || noBearer === true;

/** Clauses looked for by whom they bind and benefit: what is wanted on top, to be changed at once, then what is found. */
export function WherePanel({ question }: { question: Where }) {
  const k = useKnowledge();
  const words = useWords(question);
  const passes = usePasses();
  const asks = asksSomething(question);
  const found = useMemo(
    () => (asksSomething(question) ? clausesWhere(k, question, passes) : []),
    [k, question, passes],
  );
  const { many } = clauseWords(k);
  const title = asks ? words?.title : `Which ${many} ...?`;
  return (
    <>
      <AnswerHead ask="clauses-where" title={title ?? "Looking for the answer ..."} />
      <Form question={question} folded={asks} />
      <output className={styles.note}>
        {asks ? words?.note : `Choose whom the ${many} shall bind or benefit, or tick what shall hold.`}
      </output>
      {asks && found.length === 0 && <Widen wanted={question} />}
      {found.map((one, at) => (
        <Found key={one.clause} found={one} at={at} />
      ))}
      {asks && words && words.sections.length > 0 && <CopyAnswer words={() => words} />}
    </>
  );
}

/** What is looked for; on a narrow screen it is folded once something is, so that what is found is in sight. */
function Form({ question, folded }: { question: Where; folded: boolean }) {
  const narrow = useNarrow();
  const [atFirst] = useState(folded);
  if (!narrow) return <WantedForm question={question} />;
  return (
    <details className={form.change} open={!atFirst}>
      <summary>Change what is looked for</summary>
      <WantedForm question={question} />
    </details>
  );
}

/** Where no clause is as wanted: each condition that is in the way, to be left out by a press. */
function Widen({ wanted }: { wanted: ClausesWanted }) {
  const k = useKnowledge();
  const { ask } = useActions();
  const passes = usePasses();
  const wider = useMemo(() => widenWanted(k, wanted, passes), [k, wanted, passes]);
  const words = writeConditions(k, wanted);
  return (
    <div className={styles.widen}>
      {wider.map(({ without, wanted: less, count }) => (
        <Button key={without} onClick={() => ask({ ...less, ask: "clauses-where" })}>
          {without === "within" ? "Take them with all their parts" : `Without “${words[without]}”`}: {count}
        </Button>
      ))}
    </div>
  );
}

function Found({ found: { clause, statements, unsaid }, at }: { found: ClauseFound; at: number }) {
  const k = useKnowledge();
  return (
    <Traced
      at={at}
      heading={
        <>
          <EntityMark k={k} id={clause} size={24} />
          <EntityLink id={clause}>{getEntity(k, clause).label}</EntityLink>
        </>
      }
      note={modalityOf(k, clause)}
    >
      <FirstFew few={4}>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} marked={false} />
        ))}
      </FirstFew>
      {unsaid.length > 0 && (
        <p className={styles.unsaid}>Left open: {[...new Set(unsaid.map(({ what }) => what))].join(", ")}</p>
      )}
    </Traced>
  );
}
