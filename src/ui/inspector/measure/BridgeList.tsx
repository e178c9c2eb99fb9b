import { useState } from "react";
import { nameInSentence } from "../../../query/sentence.ts";
import type { Findings } from "../../../query/structure/measure.ts";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useActions, useKnowledge } from "../../useParley.ts";
import { StatementRow } from "../evidence/StatementRow.tsx";
import { FirstFew } from "../FirstFew.tsx";
import styles from "./BridgeList.module.css";

type Bridges = Extract<Findings, { says: "bridges" }>["bridges"];

/** How many bridges are shown at first, and how many more each time they are asked for. */
const [few, further] = [12, 50];

/** Bridges in sentences, those without which most would part first, each with what ties its ends. */
export function BridgeList({ bridges }: { bridges: Bridges }) {
  const [shown, setShown] = useState(few);
  const left = bridges.length - shown;
  return (
    <div className={styles.bridges}>
      <ol>
        {bridges.slice(0, shown).map((bridge, at) => (
          <Bridge key={`${bridge.from} ${bridge.to}`} bridge={bridge} at={at} />
        ))}
      </ol>
      {left > 0 && (
        <Button look="more" onClick={() => setShown(shown + further)}>
          Show {Math.min(left, further).toLocaleString("en")} more of {bridges.length.toLocaleString("en")}
        </Button>
      )}
    </div>
  );
}

function Bridge({ bridge: { from, to, apart, statements }, at }: { bridge: Bridges[number]; at: number }) {
  const k = useKnowledge();
  const { trace } = useActions();
  return (
    // Looking at a bridge lights it; what is pressed are the names in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.bridge}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && trace(at)}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && trace(undefined)}
      onFocus={() => trace(at)}
      onBlur={() => trace(undefined)}
    >
      <p>
        Without what ties <EntityLink id={from}>{nameInSentence(k, from)}</EntityLink> and{" "}
        <EntityLink id={to}>{nameInSentence(k, to)}</EntityLink>, <b>{apart.toLocaleString("en")}</b>{" "}
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
