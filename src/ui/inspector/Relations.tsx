import { useState } from "react";
import type { EntityId } from "../../model/dataset.ts";
import type { RelationsInGroup, RelationsOneWay } from "../../query/relationsOf.ts";
import { StatementRow } from "./evidence/StatementRow.tsx";
import styles from "./Relations.module.css";
import { Section } from "./Section.tsx";

const atFirst = 4;

/** The relations of an entity as sentences, by group; long lists open on request. */
export function Relations({ id, groups }: { id: EntityId; groups: readonly RelationsInGroup[] }) {
  return groups.map(({ group, relations }) => (
    <Section key={group.id} title={group.label} aside={relations.reduce((sum, way) => sum + way.statements.length, 0)}>
      {relations.map((way) => (
        <OneWay key={`${way.relation.id} ${way.outward}`} id={id} way={way} />
      ))}
    </Section>
  ));
}

function OneWay({ id, way }: { id: EntityId; way: RelationsOneWay }) {
  const [all, setAll] = useState(false);
  const rest = way.statements.length - atFirst;
  const shown = all || rest <= 1 ? way.statements : way.statements.slice(0, atFirst);
  return (
    <div className={styles.way}>
      <ul>
        {shown.map((statement) => (
          <StatementRow key={statement.id} statement={statement} from={id} />
        ))}
      </ul>
      {rest > 1 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${rest} more: ${way.label}`}
        </button>
      )}
    </div>
  );
}
