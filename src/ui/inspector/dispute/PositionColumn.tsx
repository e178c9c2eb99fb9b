import type { Stance } from "../../../model/dataset.ts";
import { getEntity, getSource } from "../../../model/knowledge.ts";
import type { PositionAnswer } from "../../../query/disputeAnswer.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChip } from "../evidence/EvidenceChip.tsx";
import { StanceGlyph } from "../evidence/StanceGlyph.tsx";
import styles from "./PositionColumn.module.css";

const stanceWords: Record<Stance, string> = {
  asserts: "Asserted",
  denies: "Denied",
  doubts: "Doubted",
  declines: "Not commented on",
};
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** One position of a dispute: what is held, by how many witnesses, and each account of it. */
export function PositionColumn({ answer: { position, accounts, witnesses, reports } }: { answer: PositionAnswer }) {
  const repeats = Math.max(0, reports - witnesses);
  return (
    <section className={styles.position}>
      <h3 className={styles.stance}>
        <StanceGlyph stance={position.stance} size={16} silent />
        {stanceWords[position.stance]}
      </h3>
      <p className={styles.label}>{position.label}</p>
      <p className={styles.witnesses}>
        <span className={styles.dots} aria-hidden="true">
          {"●".repeat(Math.min(9, witnesses))}
          {"○".repeat(Math.min(9, repeats))}
        </span>
        {count(witnesses, "witness", "witnesses")}, {count(reports, "report", "reports")}
      </p>
      <ul>
        {accounts.map(({ account, statement }, at) => (
          <Teller key={`${statement.id} ${at}`} account={account} />
        ))}
      </ul>
    </section>
  );
}

function Teller({ account }: { account: PositionAnswer["accounts"][number]["account"] }) {
  const k = useKnowledge();
  const { by, via, said, note, lost, source } = account;
  const details = [via && `through ${via}`, said && writeDate(said)].filter(Boolean).join(", ");
  return (
    <li className={styles.teller}>
      <p className={styles.speaker}>
        {by === undefined ? (
          lost ? (
            "Speaker not named"
          ) : (
            getSource(k, source).title
          )
        ) : (
          <>
            <EntityMark k={k} id={by} size={16} />
            <EntityLink id={by}>{getEntity(k, by).label}</EntityLink>
          </>
        )}
      </p>
      {details && <p className={styles.details}>{details}</p>}
      {note && <p className={styles.details}>{note}</p>}
      <div className={styles.chip}>
        <EvidenceChip account={account} silent={by !== undefined} />
      </div>
    </li>
  );
}
