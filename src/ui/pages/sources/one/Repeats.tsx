import { useMemo } from "react";
import type { SourceId } from "../../../../model/ids.ts";
import { getSource } from "../../../../model/knowledge.ts";
import type { Relays } from "../../../../query/bySource/relaysOf.ts";
import { StatementRow } from "../../../inspector/evidence/StatementRow.tsx";
import { useKnowledge } from "../../../useParley.ts";
import { Fold } from "../parts/Fold.tsx";
import { PageSection } from "../../PageSection.tsx";

/** What a source has in common with the sources that it repeats; nothing where it repeats none. */
export function Repeats({ id, relays: { repeats, told } }: { id: SourceId; relays: Relays }) {
  const k = useKnowledge();
  const shared = useMemo(
    () =>
      repeats.map((source) => ({
        source,
        statements: told.filter(({ accounts }) => accounts.some((one) => one.source === source)),
      })),
    [repeats, told],
  );
  if (repeats.length === 0) return null;
  return (
    <PageSection title="What it repeats">
      {shared.map(({ source, statements }) => (
        <Fold key={source} count={statements.length} title={`that stand in ${getSource(k, source).tag} too`}>
          {() => (
            <ul>
              {statements.map((statement) => (
                <StatementRow
                  key={statement.id}
                  statement={statement}
                  accounts={statement.accounts.filter((one) => one.source === id || one.source === source)}
                />
              ))}
            </ul>
          )}
        </Fold>
      ))}
    </PageSection>
  );
}
