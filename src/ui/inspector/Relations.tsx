import type { EntityId } from "../../model/ids.ts";
import type { RelationsInGroup } from "../../query/relationsOf.ts";
import { StatementRow } from "./evidence/StatementRow.tsx";
import { FirstFew } from "./FirstFew.tsx";
import styles from "./Relations.module.css";
import { Section } from "./Section.tsx";

/** The relations of an entity as sentences, by group; long lists open on request. */
export function Relations({ id, groups }: { id: EntityId; groups: readonly RelationsInGroup[] }) {
  return groups.map(({ group, relations }) => (
    <Section key={group.id} title={group.label} aside={relations.reduce((sum, way) => sum + way.statements.length, 0)}>
      {relations.map(({ relation, outward, label, statements }) => (
        <div key={`${relation.id} ${outward}`} className={styles.way}>
          <FirstFew few={4} of={`more: ${label}`}>
            {statements.map((statement) => (
              <StatementRow key={statement.id} statement={statement} from={id} />
            ))}
          </FirstFew>
        </div>
      ))}
    </Section>
  ));
}
