import type { Account, Position } from "../../../../model/dataset.ts";
import { EvidenceChips } from "../../../inspector/evidence/EvidenceChip.tsx";
import { StanceGlyph } from "../../../inspector/evidence/StanceGlyph.tsx";
import styles from "./PositionLine.module.css";

/** A position of a dispute with the accounts that hold it on one side. */
export const PositionLine = ({ position, accounts }: { position: Position; accounts: readonly Account[] }) => (
  <li className={styles.position}>
    <span className={styles.stance}>
      <StanceGlyph stance={position.stance} size={16} />
    </span>
    <div className={styles.words}>
      <p>{position.label}</p>
      <EvidenceChips accounts={accounts} />
    </div>
  </li>
);
