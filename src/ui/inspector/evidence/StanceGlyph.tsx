import type { Stance } from "../../../model/dataset.ts";
import styles from "./StanceGlyph.module.css";

const signs: Record<Stance, string> = {
  asserts: "M8.2 12.4l2.6 2.6l5-5.6",
  denies: "M9 9l6 6M15 9l-6 6",
  doubts: "M9.6 9.9a2.4 2.4 0 1 1 3.5 2.2c-.7.4-1.1.8-1.1 1.6M12 16.6v.1",
  declines: "M8.4 12h7.2",
};

const words: Record<Stance, string> = {
  asserts: "asserts",
  denies: "denies",
  doubts: "doubts",
  declines: "declines to comment",
};

interface Props {
  stance: Stance;
  size?: number;
  /** Where the word stands beside the glyph already. */
  silent?: boolean;
}

/** What a speaker does with a statement, as a small sign with a text alternative. */
export function StanceGlyph({ stance, size = 14, silent = false }: Props) {
  return (
    <svg
      className={styles.glyph}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      focusable="false"
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": words[stance] })}
    >
      <circle cx="12" cy="12" r="9.5" strokeDasharray={stance === "denies" ? "1.6 3.4" : undefined} />
      <path d={signs[stance]} />
    </svg>
  );
}
