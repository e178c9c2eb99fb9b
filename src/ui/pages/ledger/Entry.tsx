import type { Statement } from "../../../model/dataset.ts";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, type Knowledge } from "../../../model/knowledge.ts";
import { bare } from "../../../query/bare.ts";
import type { LedgerEntry } from "../../../query/ledger/ledgerOf.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import { writeQuantity } from "../../../query/writeQuantity.ts";
import { roleMarkWords } from "../../../view/roleMarks.ts";
import { EvidenceChips } from "../../inspector/evidence/EvidenceChip.tsx";
import { StandingWord } from "../../inspector/evidence/StandingWord.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge, useSelected } from "../../useParley.ts";
import styles from "./Entry.module.css";

const amounts = (statements: readonly Statement[]): string[] => [
  ...new Set(statements.flatMap(({ quantity }) => (quantity ? [writeQuantity(quantity)] : []))),
];

/** A trigger names its clause where that is another one than the entry's. */
const conditionWords = (k: Knowledge, { conditions, part }: LedgerEntry): string[] =>
  conditions.map(({ clause, trigger }) => {
    const words = bare(trigger);
    return clause === part ? words : `${words} (${nameInSentence(k, clause)})`;
  });

/** The terms of an entry: what it is called, and what is said of it. */
const termsOf = (k: Knowledge, entry: LedgerEntry): { term: string; said: string[] }[] =>
  [
    { term: "Amount", said: amounts(entry.figures) },
    { term: "Deadline", said: amounts(entry.deadlines).map((said) => said.replace(/ \(deadline\)$/, "")) },
    { term: "Condition", said: conditionWords(k, entry) },
  ].filter(({ said }) => said.length > 0);

interface Props {
  entry: LedgerEntry;
  actor: EntityId;
  /** With what the text says, where there is room. */
  full: boolean;
}

/** What one statement has a party give or get: the text that says so, its force, amount, deadline and condition. */
export function Entry({ entry, actor, full }: Props) {
  const k = useKnowledge();
  const { part, role, statement, modality } = entry;
  const selected = useSelected((state) => state.view.selection.includes(part));
  const { label, summary } = getEntity(k, part);
  const other = role !== "bearer" && role !== "beneficiary" && role !== "concerns" && role !== "establishes";
  const manner = statement.object === actor ? statement.manner : undefined;
  const words = [other ? roleMarkWords[role] : undefined, modality, manner].filter(Boolean).join(" · ");
  const terms = termsOf(k, entry);
  return (
    <li className={styles.entry} aria-current={selected || undefined}>
      <span className={styles.mark}>
        <EntityMark k={k} id={part} size={20} filled={selected} />
      </span>
      <div className={styles.words}>
        <EntityLink id={part}>{label}</EntityLink>
        {full && summary && <p>{summary}</p>}
        <div className={styles.evidence}>
          {words && <span className={styles.said}>{words}</span>}
          <EvidenceChips accounts={statement.accounts} brief />
          {statement.standing !== "undisputed" && <StandingWord standing={statement.standing} />}
        </div>
        {terms.length > 0 && (
          <dl className={styles.terms}>
            {terms.map(({ term, said }) => (
              <div key={term}>
                <dt>{term}</dt> <dd>{said.join("; ")}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
