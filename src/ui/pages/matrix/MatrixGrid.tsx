import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { Matrix } from "../../../query/matrix/matrixOf.ts";
import { focusInspector } from "../../focusInspector.ts";
import { useActions, useSelected } from "../../useParley.ts";
import styles from "./MatrixGrid.module.css";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRowCells } from "./MatrixRowCells.tsx";
import { moveInGrid, type GridPlace } from "./moveInGrid.ts";

const placeOf = (target: EventTarget): GridPlace | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  const [row, column] = cell?.dataset.at?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
};

const lies = ({ row, column }: GridPlace, last: GridPlace) => row <= last.row && column <= last.column;

/** What a place of the grid opens: a heading its actor or clause, a filled cell both. */
function useOpen({ columns, rows }: Matrix): (at: GridPlace) => boolean {
  const { select, selectTogether } = useActions();
  return ({ row, column }) => {
    const clause = columns[column - 1];
    const line = rows[row - 1];
    if (line && clause && !line.cells.some((cell) => cell.clause === clause)) return false;
    if (line && clause) selectTogether([clause, line.actor]);
    else select(clause ?? line?.actor);
    return true;
  };
}

/** The grid: one tab stop, in which the arrow keys move and Enter opens. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const { columns, rows } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const selection = useSelected((state) => state.view.selection);
  const [at, setAt] = useState<GridPlace>({ row: 1, column: 1 });
  const [lit, setLit] = useState<number>();
  const open = useOpen(matrix);
  const last = { row: rows.length, column: columns.length };
  const here = lies(at, last) ? at : { row: 1, column: 1 };
  const go = (to: GridPlace) => {
    setAt(to);
    table.current?.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const from = placeOf(event.target);
    if (!from || event.altKey || event.metaKey || event.shiftKey) return;
    const to = moveInGrid(from, event.key, event.ctrlKey, last);
    if (to) go(to);
    else if (event.key !== "Enter" && event.key !== " ") return;
    else if (open(from)) focusInspector();
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const to = placeOf(event.target);
    if (!to) return;
    go(to);
    open(to);
  };
  useEffect(() => {
    if (selection.length < 2) return;
    const opened = table.current?.querySelector("tbody td[aria-selected=true]");
    opened?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selection]);
  return (
    <div className={styles.region}>
      {/* A grid is a table in which the arrow keys move. */}
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        className={styles.grid}
        aria-label="Actors and their roles"
        aria-describedby="matrix-keys"
        onKeyDown={press}
        onClick={click}
        onPointerOver={(event) => setLit(placeOf(event.target)?.column)}
        onPointerLeave={() => setLit(undefined)}
        onFocus={(event) => {
          const to = placeOf(event.target);
          if (to) setAt(to);
        }}
      >
        <colgroup>
          <col />
          {columns.map((clause, column) => (
            <col key={clause} data-lit={lit === column + 1 || selection.includes(clause) || undefined} />
          ))}
        </colgroup>
        <MatrixHead columns={columns} current={here.row === 0 ? here.column : undefined} selection={selection} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixRowCells
              key={row.actor}
              row={row}
              index={index + 1}
              columns={columns}
              current={here.row === index + 1 ? here.column : undefined}
              selected={selection.includes(row.actor)}
              open={selection.includes(row.actor) ? columns.findIndex((clause) => selection.includes(clause)) : -1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
