import { useEffect, useState } from "react";
import type { Scene } from "../../model/story.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { sceneOf } from "../../view/story/sceneOf.ts";
import type { HandoutTable } from "../../view/story/tables/table.ts";
import { tablesOf } from "../../view/story/tables/tablesOf.ts";
import { inTurn } from "./inTurn.ts";
import styles from "./TablePicture.module.css";

/** So much of a table is drawn; the rest would not be seen. */
const most = { rows: 9, columns: 16 };

const cut = <T,>(cells: readonly T[]): T[] => cells.slice(0, most.columns);

/** The first table of a scene that is a page, as far as it is seen in small; undefined until it is there, and where there is none. */
function useFirstTable(k: Knowledge, scene: Scene): HandoutTable | undefined {
  const [table, setTable] = useState<HandoutTable>();
  useEffect(() => {
    let over = false;
    inTurn(() => tablesOf(k, sceneOf(k, scene).view)[0]).then(
      (found) => !over && setTable(found),
      () => {},
    );
    return () => void (over = true);
  }, [k, scene]);
  return table;
}

/** The first cells of the page that a scene shows, in small. */
export function TablePicture({ k, scene }: { k: Knowledge; scene: Scene }) {
  const table = useFirstTable(k, scene);
  if (!table) return <div className={styles.empty} />;
  const widths = cut(table.widths);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <div className={styles.box} data-table>
      <table className={styles.table}>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {cut(table.head).map((words, at) => (
              <th key={at}>{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, most.rows).map((cells, row) => (
            <tr key={row}>
              {cut(cells).map((words, at) => (
                <td key={at} data-centred={table.centred?.includes(at) || undefined}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
