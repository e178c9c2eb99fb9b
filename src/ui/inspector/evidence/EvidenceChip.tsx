import { figure } from "../../../query/count.ts";
import type { Account } from "../../../model/dataset.ts";
import { getSource } from "../../../model/knowledge.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./EvidenceChip.module.css";
import { isOwnVoice, speakerOf } from "./speakerOf.ts";
import { StanceGlyph } from "./StanceGlyph.tsx";

interface Props {
  account: Account;
  /** The speaker's name stands beside it already. */
  silent?: boolean;
  /** A small one without a speaker and a border, for rows that have little room. */
  brief?: boolean;
}

/** One source's word: its tag, who speaks, with which stance; pressing opens the passage. */
export function EvidenceChip({ account, silent = false, brief = false }: Props) {
  const k = useKnowledge();
  const { openPassage } = useActions();
  const source = getSource(k, account.source);
  const [evidence] = account.evidence;
  const speaker = speakerOf(k, account);
  const more = [account.via && `through ${account.via}`, account.said && writeDate(account.said), account.note];
  const where = evidence && `characters ${figure(evidence.start)} to ${figure(evidence.end)}`;
  return (
    <button
      type="button"
      className={styles.chip}
      data-brief={brief || undefined}
      disabled={!evidence}
      title={[source.title, speaker, ...more, where].filter(Boolean).join(", ")}
      onClick={() => evidence && openPassage(account.source, evidence)}
    >
      <StanceGlyph stance={account.stance} />
      <b>{source.tag}</b>
      {!brief && !silent && !isOwnVoice(account) && <span>{speaker}</span>}
    </button>
  );
}

/** The accounts of a statement, a chip each; accounts that would read the same share one. */
export function EvidenceChips({ accounts, brief = false }: { accounts: readonly Account[]; brief?: boolean }) {
  const seen = new Set<string>();
  const distinct = accounts.filter(({ source, stance, by, lost }) => {
    const key = [source, stance, ...(brief ? [] : [by ?? "", lost ?? ""])].join("|");
    return !seen.has(key) && seen.add(key);
  });
  return (
    <span className={styles.chips}>
      {distinct.map((account, at) => (
        <EvidenceChip key={at} account={account} brief={brief} />
      ))}
    </span>
  );
}
