import { memo } from "react";
import type { EntityId } from "../../../model/ids.ts";
import { getEntity, getMark, type Knowledge } from "../../../model/knowledge.ts";
import type { MatrixCell, MatrixRow } from "../../../query/matrix/matrixOf.ts";
import { roleMarksOf, writeRoleMarks } from "../../../view/roleMarks.ts";
import { RoleGlyph } from "../../parts/RoleGlyph.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import styles from "./MatrixGrid.module.css";

interface Props {
  row: MatrixRow;
  /** Its place in the grid, under the headings. */
  index: number;
  columns: readonly EntityId[];
  /** The column that the keyboard is at, where it is in this row. */
  current: number | undefined;
  selected: boolean;
  /** The column of the cell that is open, else -1. */
  open: number;
}

const isContested = ({ roles }: MatrixCell): boolean =>
  roles.some(({ statements }) => statements.some(({ standing }) => standing !== "undisputed"));

const writeCell = (k: Knowledge, cell: MatrixCell): string =>
  `${writeRoleMarks(roleMarksOf(k, cell))}${isContested(cell) ? ", not undisputed" : ""}`;

/** One actor of the matrix and its cells. */
export const MatrixRowCells = memo(function MatrixRowCells({ row, index, columns, current, selected, open }: Props) {
  const k = useKnowledge();
  const { label, short } = getEntity(k, row.actor);
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return (
    <tr data-selected={selected || undefined}>
      <th
        scope="row"
        className={styles.actor}
        tabIndex={current === 0 ? 0 : -1}
        data-at={`${index} 0`}
        aria-selected={selected}
        title={label}
      >
        <span className={styles.name}>
          <EntityMark k={k} id={row.actor} size={18} />
          <span className={styles.words}>{label.length > 24 ? (short ?? label) : label}</span>
        </span>
      </th>
      {columns.map((clause, column) => {
        const cell = cells.get(column);
        const words = cell && writeCell(k, cell);
        return (
          <td
            key={clause}

            className={styles.cell}
            tabIndex={current === column + 1 ? 0 : -1}
            data-at={`${index} ${column + 1}`}
            data-filled={cell ? true : undefined}
            data-contested={(cell && isContested(cell)) || undefined}
            aria-selected={cell ? open === column : undefined}
            title={words && `${short ?? label}, ${getMark(getEntity(k, clause))}: ${words}`}
          >
            {cell && (
              <>
                <span className={styles.marks}>
                  {roleMarksOf(k, cell).map((mark) => (
                    <RoleGlyph key={mark} mark={mark} size={11} />
                  ))}
                </span>
                <span className="unseen">{words}</span>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});
