import type { Stance } from "../../../model/dataset.ts";
import { getEntity, getSource } from "../../../model/knowledge.ts";
import { count } from "../../../query/count.ts";
import type { PositionAnswer } from "../../../query/disputeAnswer.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import { EvidenceChip } from "../evidence/EvidenceChip.tsx";
import { StanceGlyph } from "../evidence/StanceGlyph.tsx";
import styles from "./PositionColumn.module.css";
import { tellersOf, type Teller } from "./tellersOf.ts";

const stanceWords: Record<Stance, string> = {
  asserts: "Asserted",
  denies: "Denied",
  doubts: "Doubted",
  declines: "Not commented on",
};

/** One position of a dispute: what is held, by how many witnesses, and each voice behind it. */
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
        <span className={styles.dots} aria-hidden="true" title="● a witness, ○ a further report, no further voice">
          {"●".repeat(Math.min(9, witnesses))}
          {"○".repeat(Math.min(9, repeats))}
        </span>
        {count(witnesses, "witness", "witnesses")}, {count(reports, "report", "reports")}
      </p>
      <ul>
        {tellersOf(accounts.map(({ account }) => account)).map((teller, at) => (
          <Voice key={at} teller={teller} />
        ))}
      </ul>
    </section>
  );
}

function Voice({ teller: { first, tellings } }: { teller: Teller }) {
  const k = useKnowledge();
  const { by, lost, source } = first;
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
      {tellings.map(({ details, note, accounts }, at) => (
        <div key={at} className={styles.telling}>
          {details && <p className={styles.details}>{details}</p>}
          {note && <p className={styles.details}>{note}</p>}
          <div className={styles.chip}>
            {accounts.map((account) => (
              <EvidenceChip key={account.source} account={account} silent />
            ))}
          </div>
        </div>
      ))}
    </li>
  );
}
