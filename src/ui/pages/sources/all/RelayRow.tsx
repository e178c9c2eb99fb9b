import type { ReactNode } from "react";
import type { SourceId } from "../../../../model/ids.ts";
import { getSource } from "../../../../model/knowledge.ts";
import { groupBy } from "../../../../query/groupBy.ts";
import { listWords } from "../../../../query/listWords.ts";
import { useKnowledge, useSelected } from "../../../useParley.ts";
import styles from "./RelayRow.module.css";

interface Cell {
  source: SourceId;
  /** How many statements; not known of a source that repeats another. */
  n: number | undefined;
  via: readonly string[];
}

interface Props {
  name: ReactNode;
  look: "own" | "quoted" | "lost" | "repeats";
  cells: readonly Cell[];
  /** What stands in this row is no single voice, so no line joins it. */
  apart?: boolean;
}

/** One row of the picture of relays: a disc in the column of every source that is reached, joined where it is one voice. */
export function RelayRow({ name, look, cells, apart = false }: Props) {
  const k = useKnowledge();
  const { sources } = k.dataset;
  const channels = [
    ...groupBy(
      cells.filter(({ via }) => via.length > 0),
      ({ via }) => `through ${listWords(via)}`,
    ),
  ];
  const told = useSelected((state) => state.view.told);
  const at = new Map(cells.map((cell) => [cell.source, cell]));
  const filled = sources.flatMap(({ id }, column) => (at.has(id) ? [column] : []));
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name}
        {channels.map(([via, reached]) => (
          <span key={via} className={styles.channel}>
            {via} ({reached.map(({ source }) => getSource(k, source).tag).join(", ")})
          </span>
        ))}
      </th>
      {sources.map(({ id }, column) => {
        const cell = at.get(id);
        const joined = !apart && column >= first && column <= last && first !== last;
        return (
          <td
            key={id}
            className={styles.cell}
            aria-current={told?.includes(id) || undefined}
            data-line={joined ? (column === first ? "out" : column === last ? "in" : "through") : undefined}
          >
            {cell && (
              <>
                <span className={styles.disc} data-look={look}>
                  {cell.n ?? <span aria-hidden="true">↻</span>}
                  <span className="unseen">{cell.n === undefined ? "repeats it" : " statements"}</span>
                </span>
                {cell.via.length > 0 && (
                  <span className={styles.via}>
                    <span className="unseen">through </span>
                    {listWords(cell.via)}
                  </span>
                )}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
