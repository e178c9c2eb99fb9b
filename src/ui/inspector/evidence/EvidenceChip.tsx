import type { Account } from "../../../model/dataset.ts";
import { getSource } from "../../../model/knowledge.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { useActions, useKnowledge } from "../../useParley.ts";
import styles from "./EvidenceChip.module.css";
import { isOwnVoice, speakerOf } from "./speakerOf.ts";
import { StanceGlyph } from "./StanceGlyph.tsx";

/** One source's word: its tag, who speaks, with which stance; pressing opens the passage. */
export function EvidenceChip({ account, brief = false }: { account: Account; brief?: boolean }) {
  const k = useKnowledge();
  const { openPassage } = useActions();
  const source = getSource(k, account.source);
  const [evidence] = account.evidence;
  const speaker = speakerOf(k, account);
  const more = [account.via && `through ${account.via}`, account.said && writeDate(account.said), account.note];
  const where = evidence && `characters ${evidence.start.toLocaleString("en")} to ${evidence.end.toLocaleString("en")}`;
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
      {!brief && !isOwnVoice(account) && <span>{speaker}</span>}
    </button>
  );
}

interface ListProps {
  accounts: readonly Account[];
  brief?: boolean;
}

/** The accounts of a statement, a chip each; accounts that say the same in the same source share one. */
export function EvidenceChips({ accounts, brief = false }: ListProps) {
  const seen = new Set<string>();
  const distinct = accounts.filter(({ source, stance, by, lost }) => {
    const key = [source, stance, by ?? "", lost ?? ""].join("|");
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
