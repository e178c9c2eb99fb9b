import { useMemo } from "react";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity } from "../../../model/knowledge.ts";
import { themeRuns } from "../../../view/themeRuns.ts";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import styles from "./MatrixGrid.module.css";
import { Themes } from "./Themes.tsx";

interface Props {
  columns: readonly EntityId[];
  /** The column that the keyboard is at, where it is among the headings. */
  current: number | undefined;
  selection: readonly EntityId[];
}

/** The headings of the matrix: themes over the numbers of their clauses. */
export function MatrixHead({ columns, current, selection }: Props) {
  const k = useKnowledge();
  const runs = useMemo(() => themeRuns(k, columns), [k, columns]);
  return (
    <thead>
      <Themes runs={runs} />
      <tr>
        <th className={styles.corner} scope="col">
          <span className="unseen">Actor</span>
        </th>
        {columns.map((clause, column) => {
          const { number = "", label } = getEntity(k, clause);
          const selected = selection.includes(clause);
          return (
            <th
              key={clause}
              scope="col"
              className={styles.clause}
              tabIndex={current === column + 1 ? 0 : -1}
              data-at={`0 ${column + 1}`}
              aria-selected={selected}
              title={label}
            >
              <EntityMark k={k} id={clause} size={22} filled={selected} />
              <span className="unseen">
                {number} {label}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
