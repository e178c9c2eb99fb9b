import { TableProperties } from "lucide";
import { useMemo } from "react";
import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { headRole } from "../../../query/answers/tellClauses.ts";
import { clausesOfActor, groupClausesByRole } from "../../../query/clauses/clausesOfActor.ts";
import { modalityOf } from "../../../query/clauses/modalityOf.ts";
import { hasLedger } from "../../../view/commands/hasLedger.ts";
import type { Asked } from "../../../view/view.ts";
import { focusSoon } from "../../focusSoon.ts";
import { Icon } from "../../icons/Icon.tsx";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { usePasses } from "../../usePasses.ts";
import { roleWords } from "../clause/roleWords.ts";
import { EvidenceChips } from "../evidence/EvidenceChip.tsx";
import { Sentence } from "../evidence/Sentence.tsx";
import { StandingWord } from "../evidence/StandingWord.tsx";
import { FirstFew } from "../FirstFew.tsx";
import { AnswerHead } from "./AnswerHead.tsx";
import styles from "./ClausesPanel.module.css";
import { CopyAnswer } from "./CopyAnswer.tsx";
import { Traced } from "./Traced.tsx";
import { useWords } from "./useWords.ts";
import { WordSections } from "./WordSections.tsx";

/** All clauses of an actor by its role in them, each with what it does and what gives the role; then those of whom it is tied to. */
export function ClausesPanel({ question }: { question: Extract<Asked, { ask: "clauses" }> }) {
  const { actor } = question;
  const k = useKnowledge();
  const words = useWords(question);
  const passes = usePasses();
  const groups = useMemo(() => groupClausesByRole(clausesOfActor(k, actor, passes).clauses), [k, actor, passes]);
  if (!words) return <AnswerHead ask="clauses" title="Looking for the answer ..." />;
  return (
    <>
      <AnswerHead ask="clauses" title={words.title} />
      <div className={styles.lead}>
        <p>{words.note}</p>
        <Ways actor={actor} />
      </div>
      {groups.map((group, at) => (
        <Traced
          key={group.role}
          at={at}
          heading={
            <>
              <Icon node={roleWords[group.role].icon} />
              {headRole(k, group)}
            </>
          }
        >
          <FirstFew few={12}>
            {group.clauses.map(({ clause, statements }) => (
              <Clause key={clause} actor={actor} clause={clause} statements={statements} />
            ))}
          </FirstFew>
        </Traced>
      ))}
      <WordSections sections={words.sections} from={groups.length} />
      <CopyAnswer words={() => words} />
    </>
  );
}

/** Where an actor's clauses lead on: to what it gives and gets, and to itself. */
function Ways({ actor }: { actor: EntityId }) {
  const k = useKnowledge();
  const { openQuestion } = useActions();
  return (
    <p className={styles.ways}>
      <EntityMark k={k} id={actor} size={18} />
      <EntityLink id={actor} />
      {hasLedger(k, actor) && (
        <Button
          onClick={() => {
            openQuestion({ ask: "ledger", actor });
            focusSoon("#page-words", 50);
          }}
        >
          <Icon node={TableProperties} />
          What it gives and gets
        </Button>
      )}
    </p>
  );
}

interface Props {
  actor: EntityId;
  clause: EntityId;
  statements: readonly Statement[];
}

function Clause({ actor, clause, statements }: Props) {
  const k = useKnowledge();
  const texts = new Set(statements.map(({ subject }) => modalityOf(k, subject)));
  const modalities = [...texts].filter((one) => one !== undefined);
  return (
    <li className={styles.clause}>
      <span className={styles.mark}>
        <EntityMark k={k} id={clause} size={24} />
      </span>
      <div className={styles.body}>
        <p className={styles.head}>
          <span className={styles.name}>
            <EntityLink id={clause}>{getEntity(k, clause).label}</EntityLink>
          </span>
          <span className={styles.modality}>{modalities.join(", ")}</span>
        </p>
        {statements.map((statement) => (
          <div key={statement.id} className={styles.told}>
            <p className={styles.sentence}>
              <Sentence statement={statement} from={actor} />
            </p>
            <span className={styles.evidence}>
              <EvidenceChips accounts={statement.accounts} brief />
              {statement.standing !== "undisputed" && <StandingWord standing={statement.standing} />}
            </span>
          </div>
        ))}
      </div>
    </li>
  );
}
