import type { ReactNode } from "react";
import type { Account, Standing } from "../../../model/dataset.ts";
import { EvidenceChips } from "./EvidenceChip.tsx";
import styles from "./EvidenceLine.module.css";
import { StandingWord } from "./StandingWord.tsx";

interface Props {
  accounts: readonly Account[];
  brief?: boolean;
  standing?: Standing | undefined;
  children?: ReactNode;
}

/** The line below a sentence: what it rests on, and how it stands where it is a single statement. */
export function EvidenceLine({ accounts, brief = false, standing, children }: Props) {
  return (
    <div className={styles.evidence}>
      <EvidenceChips accounts={accounts} brief={brief} />
      {standing && <StandingWord standing={standing} />}
      {children}
    </div>
  );
}
