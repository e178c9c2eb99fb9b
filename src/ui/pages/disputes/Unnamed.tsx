import { getEntity } from "../../../model/knowledge.ts";
import { groupBy } from "../../../query/groupBy.ts";
import type { UnnamedStatement } from "../../../query/disputes/singleUnnamed.ts";
import { StatementRow } from "../../inspector/evidence/StatementRow.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { EntityMark } from "../../TypeMark.tsx";
import { useKnowledge } from "../../useParley.ts";
import chevron from "../chevron.module.css";
import { Count } from "../Count.tsx";
import { PageSection } from "../PageSection.tsx";
import styles from "./DisputesPage.module.css";
import own from "./Unnamed.module.css";

/** The statements that rest on one voice without a name, under that voice. */
export function Unnamed({ found }: { found: readonly UnnamedStatement[] }) {
  const k = useKnowledge();
  const voices = [...groupBy(found, ({ voice }) => voice ?? "")];
  return (
    <PageSection
      className={styles.section}
      title="On one unnamed voice"
      label="On one unnamed voice"
      count={found.length}
      note="Nobody else asserts these statements, however many reports repeat them."
    >
      {voices.map(([voice, statements]) => (
        <details key={voice} className={own.voice} open={voices.length === 1}>
          <summary className={`${chevron.chevron} ${own.summary}`}>
            {voice !== "" && <EntityMark k={k} id={voice} size={18} />}
            {voice === "" ? "Whose words they are is not said" : getEntity(k, voice).label}
            <Count n={statements.length} />
          </summary>
          {voice !== "" && (
            <p className={own.who}>
              <EntityLink id={voice}>About this voice</EntityLink>
            </p>
          )}
          <ul className={styles.statements}>
            {statements.map(({ statement }) => (
              <StatementRow key={statement.id} statement={statement} marked={false} />
            ))}
          </ul>
        </details>
      ))}
    </PageSection>
  );
}
