import { figure } from "../../../query/count.ts";
import { nameInSentence } from "../../../query/sentence.ts";
import type { Findings } from "../../../query/structure/measure.ts";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useKnowledge } from "../../useParley.ts";
import { StatementRow } from "../evidence/StatementRow.tsx";
import { FirstFew } from "../FirstFew.tsx";
import { useTracing } from "../useTracing.ts";
import { useGrowing } from "./useGrowing.tsx";
import list from "./findings.module.css";
import styles from "./BridgeList.module.css";

type Bridges = Extract<Findings, { says: "bridges" }>["bridges"];

/** How many bridges are shown at first, and how many more each time they are asked for. */
const [few, further] = [12, 50];

/** Bridges in sentences, those without which most would part first, each with what ties its ends. */
export function BridgeList({ bridges }: { bridges: Bridges }) {
  const [shown, button] = useGrowing(bridges, few, further);
  return (
    <div className={list.list}>
      <ol>
        {shown.map((bridge, at) => (
          <Bridge key={`${bridge.from} ${bridge.to}`} bridge={bridge} at={at} />
        ))}
      </ol>
      {button}
    </div>
  );
}

function Bridge({ bridge: { from, to, apart, statements }, at }: { bridge: Bridges[number]; at: number }) {
  const k = useKnowledge();
  return (
    // Looking at a bridge lights it; what is pressed are the names in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={`${list.one} ${styles.bridge}`} {...useTracing(at)}>
      <p>
        Without what ties <EntityLink id={from}>{nameInSentence(k, from)}</EntityLink> and{" "}
        <EntityLink id={to}>{nameInSentence(k, to)}</EntityLink>, <b>{figure(apart)}</b>{" "}
        {apart === 1 ? "entity parts" : "entities part"} from the rest.
      </p>
      <FirstFew few={1} of="more between these two">
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} marked={false} />
        ))}
      </FirstFew>
    </li>
  );
}
