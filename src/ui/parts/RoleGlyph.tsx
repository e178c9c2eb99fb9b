import type { RoleMark } from "../../view/roleMarks.ts";
import styles from "./RoleGlyph.module.css";

const shapes: Record<RoleMark, React.ReactNode> = {
  bearer: <circle className={styles.full} cx="6" cy="6" r="4.6" />,
  refrain: (
    <>
      <circle className={styles.full} cx="6" cy="6" r="4.6" />
      <path className={styles.cut} d="M3.6 6h4.8" />
    </>
  ),
  beneficiary: <circle className={styles.line} cx="6" cy="6" r="4" />,
  counterparty: (
    <>
      <circle className={styles.line} cx="6" cy="6" r="4" />
      <path className={styles.full} d="M6 2a4 4 0 0 1 0 8z" />
    </>
  ),
  guarantor: <path className={styles.line} d="M6 1.2l4 1.5v2.9c0 2.5-1.7 4.3-4 5.2c-2.3-.9-4-2.7-4-5.2V2.7z" />,
  overseer: (
    <>
      <path className={styles.line} d="M.9 6c1.2-2.2 3-3.4 5.1-3.4S9.9 3.8 11.1 6C9.9 8.2 8.1 9.4 6 9.4S2.1 8.2.9 6z" />
      <circle className={styles.full} cx="6" cy="6" r="1.5" />
    </>
  ),
};

/** The sign of a role in a clause; decoration beside words. */
export function RoleGlyph({ mark, size = 12 }: { mark: RoleMark; size?: number }) {
  return (
    <svg className={styles.glyph} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[mark]}
    </svg>
  );
}
