import { useMemo } from "react";
import { getSource } from "../../../../model/knowledge.ts";
import { countPairs, type PairCount } from "../../../../query/bySource/countPairs.ts";
import type { Passes } from "../../../../query/passes.ts";
import { useActions, useKnowledge } from "../../../useParley.ts";
import { PageSection } from "../../PageSection.tsx";
import styles from "./PairTable.module.css";

/** Past this number of sources the pickers are quicker to read than all pairs. */
const most = 10;

/** Every two sources: how many statements both tell, and in how many disputes they differ; a press sets the two side by side. */
export function PairTable({ passes }: { passes: Passes | undefined }) {
  const k = useKnowledge();
  const { sources } = k.dataset;
  const pairs = useMemo(() => (sources.length > most ? [] : countPairs(k, passes)), [k, sources, passes]);
  if (pairs.length === 0) return null;
  const [columns, rows] = [sources.slice(1), sources.slice(0, -1)];
  return (
    <PageSection
      title="Two at a time"
      note="How many statements two sources share, and in how many disputes they give different positions. Press to set the two side by side."
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label="What two sources share">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Source</span>
              </th>
              {columns.map(({ id, tag }) => (
                <th key={id} scope="col">
                  {tag}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: a, tag }) => (
              <tr key={a}>
                <th scope="row">{tag}</th>
                {columns.map(({ id: b }) => {
                  const pair = pairs.find((one) => one.a === a && one.b === b);
                  return <td key={b}>{pair && <Pair pair={pair} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </PageSection>
  );
}

function Pair({ pair: { a, b, both, against, disputes, repeats } }: { pair: PairCount }) {
  const k = useKnowledge();
  const { openTold } = useActions();
  const words = [
    `${both} shared`,
    ...(against > 0 ? [`${against} against`] : []),
    `${disputes} ${disputes === 1 ? "dispute" : "disputes"}`,
    ...(repeats ? [`${getSource(k, repeats.source).tag} repeats`] : []),
  ];
  return (
    <button
      type="button"
      className={styles.pair}
      aria-label={`Compare ${getSource(k, a).tag} and ${getSource(k, b).tag}: ${words.join(", ")}`}
      onClick={() => openTold([a, b])}
    >
      {words.map((word, at) => (
        <span key={word} className={at === 0 ? styles.shared : styles.more}>
          {word}
        </span>
      ))}
    </button>
  );
}
