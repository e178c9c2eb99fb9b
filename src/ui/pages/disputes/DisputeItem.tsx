import { Network } from "lucide";
import type { StatementId } from "../../../model/ids.ts";
import { getSource } from "../../../model/knowledge.ts";
import { count } from "../../../query/count.ts";
import type { DisputeAnswer, PositionAnswer } from "../../../query/disputeAnswer.ts";
import { focusInspector } from "../../focusInspector.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { isOwnVoice, speakerOf } from "../../inspector/evidence/speakerOf.ts";
import { StanceGlyph } from "../../inspector/evidence/StanceGlyph.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import styles from "./DisputeItem.module.css";

interface Props {
  answer: DisputeAnswer;
  /** Statements that rest on one unnamed voice. */
  weak: ReadonlySet<StatementId>;
}

/** One dispute: its question, which opens it, and each position with its witnesses and reports counted apart. */
export function DisputeItem({ answer: { dispute, positions }, weak }: Props) {
  const { openDispute, setPage } = useActions();
  const open = useSelected((state) => state.view.dispute === dispute.id);
  return (
    <li className={styles.dispute} aria-current={open || undefined}>
      <div className={styles.head}>
        <h3 className={styles.question}>
          <Button
            look="name"
            className={styles.open}
            aria-expanded={open}
            onClick={(event) => {
              openDispute(dispute.id);
              if (event.detail === 0) focusInspector();
            }}
          >
            {dispute.question}
          </Button>
        </h3>
        {open && (
          <Button look="small" className={styles.draw} onClick={() => setPage("graph")}>
            <Icon node={Network} />
            Show in the graph
          </Button>
        )}
      </div>
      <ul className={styles.positions}>
        {positions.map((position) => (
          <Position key={position.position.label} answer={position} weak={weak} />
        ))}
      </ul>
    </li>
  );
}

function Position({ answer, weak }: { answer: PositionAnswer; weak: ReadonlySet<StatementId> }) {
  const k = useKnowledge();
  const { position, accounts, witnesses, reports } = answer;
  const speakers = [
    ...new Set(
      accounts.map(({ account }) => (isOwnVoice(account) ? getSource(k, account.source).tag : speakerOf(k, account))),
    ),
  ];
  const unnamed = position.stance === "asserts" && position.statements.every((id) => weak.has(id));
  return (
    <li className={styles.position}>
      <span className={styles.stance}>
        <StanceGlyph stance={position.stance} size={16} />
      </span>
      <div className={styles.words}>
        <p className={styles.label}>{position.label}</p>
        <p className={styles.voices}>
          {count(witnesses, "witness", "witnesses")}, {count(reports, "report", "reports")}
          {unnamed && " · one unnamed voice"}
          {speakers.length > 0 && ` · ${speakers.join(", ")}`}
        </p>
      </div>
    </li>
  );
}
