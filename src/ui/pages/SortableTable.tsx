import { ArrowDown, ArrowUp } from "lucide";
import { useMemo, useState, type ReactNode } from "react";
import { Icon } from "../icons/Icon.tsx";
import { sortRows, type Cell, type Order } from "./sortRows.ts";
import styles from "./SortableTable.module.css";
import { useGradually } from "./useGradually.ts";

/** A column of a table; numbers stand to the right. */
export interface Column<Name extends string> {
  name: Name;
  label: string;
  numeric?: boolean;
  /** Left out where the window is narrow. */
  wide?: boolean;
  /** Left out where the window is very narrow. */
  roomy?: boolean;
}

/** A row: what it is sorted by, what it shows, and whether it is selected. */
export interface Row<Name extends string> {
  id: string;
  cells: Readonly<Record<Name, Cell>>;
  shown: Readonly<Record<Name, ReactNode>>;
  selected: boolean;
}

interface Props<Name extends string> {
  label: string;
  columns: readonly Column<Name>[];
  rows: readonly Row<Name>[];
  start: Order<Name>;
}

/** How many rows are drawn at once: more than a screen holds. */
const atFirst = 24;

/** More columns than these are printed on the long side of the paper. */
const mostUpright = 3;

/** A table that sorts by any of its columns, in both directions. */
export function SortableTable<Name extends string>({ label, columns, rows, start }: Props<Name>) {
  const [order, setOrder] = useState(start);
  const sorted = useMemo(() => sortRows(rows, order), [rows, order]);
  // What is selected is brought into sight, so it is among the first.
  const first = Math.max(atFirst, sorted.findIndex(({ selected }) => selected) + 1);
  const drawn = useGradually(sorted.length, first);
  const sortBy = (column: Name) => setOrder({ column, down: order.column === column && !order.down });
  return (
    <table
      className={styles.table}
      aria-label={label}
      aria-busy={drawn < sorted.length || undefined}
      data-paper={columns.length > mostUpright ? "wide" : undefined}
    >
      <thead>
        <tr>
          {columns.map(({ name, label: heading, numeric, wide, roomy }) => (
            <th
              key={name}
              scope="col"
              data-numeric={numeric || undefined}
              data-wide={wide || undefined}
              data-roomy={roomy || undefined}
              aria-sort={order.column === name ? (order.down ? "descending" : "ascending") : undefined}
            >
              <button type="button" className={styles.sort} onClick={() => sortBy(name)}>
                {heading}
                <span className={styles.arrow}>
                  {order.column === name && <Icon node={order.down ? ArrowDown : ArrowUp} size={12} width={2.25} />}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.slice(0, drawn).map((row) => (
          <tr key={row.id} aria-current={row.selected || undefined}>
            {columns.map(({ name, numeric, wide, roomy }, at) =>
              at === 0 ? (
                <th key={name} scope="row">
                  {row.shown[name]}
                </th>
              ) : (
                <td
                  key={name}
                  data-numeric={numeric || undefined}
                  data-wide={wide || undefined}
                  data-roomy={roomy || undefined}
                >
                  {row.shown[name]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
