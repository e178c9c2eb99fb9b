import type { ThemeRun } from "../../../view/themeRuns.ts";
import styles from "./MatrixGrid.module.css";

/** The headings that neighbouring clauses share, over their columns. */
export function Themes({ runs }: { runs: readonly ThemeRun[] }) {
  if (runs.every(({ theme }) => theme === undefined)) return null;
  return (
    <tr>
      <th className={styles.corner} scope="col">
        <span className="unseen">Theme</span>
      </th>
      {runs.map(({ theme, clauses }) => (
        <th key={clauses[0]} scope="colgroup" colSpan={clauses.length} className={styles.theme}>
          <span>{theme?.label}</span>
        </th>
      ))}
    </tr>
  );
}
