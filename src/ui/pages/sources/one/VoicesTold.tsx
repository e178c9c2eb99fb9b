import { useMemo } from "react";
import type { Account, Statement } from "../../../../model/dataset.ts";
import type { EntityId, SourceId } from "../../../../model/ids.ts";
import { getEntity, getSource } from "../../../../model/knowledge.ts";
import { relayTable } from "../../../../query/bySource/relayTable.ts";
import type { Relays } from "../../../../query/bySource/relaysOf.ts";
import type { Telling } from "../../../../query/bySource/toldBy.ts";
import { EntityLink } from "../../../parts/EntityLink.tsx";
import { EntityMark } from "../../../TypeMark.tsx";
import { listWords } from "../../../../query/listWords.ts";
import { useKnowledge } from "../../../useParley.ts";
import { Fold } from "../parts/Fold.tsx";
import { PageSection } from "../../PageSection.tsx";
import { ToldRows } from "../parts/ToldRows.tsx";

interface Props {
  id: SourceId;
  relays: Relays;
}

/** The sources beside one in which each of its speakers can be read too, by their tags. */
function useAlsoIn(id: SourceId): (by: EntityId) => string[] {
  const k = useKnowledge();
  const reached = useMemo(() => new Map(relayTable(k).voices.map((voice) => [voice.by, voice.in])), [k]);
  return (by) =>
    (reached.get(by) ?? []).filter(({ source }) => source !== id).map(({ source }) => getSource(k, source).tag);
}

/** Who speaks in a source, itself first, each with what they are told to say, through whom, and where else they can be read. */
export function VoicesTold({ id, relays: { own, voices, lost } }: Props) {
  const k = useKnowledge();
  const alsoIn = useAlsoIn(id);
  const { tag } = getSource(k, id);
  const tell = (statements: readonly Statement[], isMeant: (account: Account) => boolean): Telling[] =>
    statements.map((statement) => ({
      statement,
      accounts: statement.accounts.filter((one) => one.source === id && isMeant(one)),
    }));
  return (
    <PageSection title="Who speaks in it">
      <Fold count={own.length} title={`${tag} in its own voice`}>
        {() => <ToldRows tellings={tell(own, ({ by, lost: isLost }) => by === undefined && !isLost)} />}
      </Fold>
      {voices
        .toSorted((a, b) => b.statements.length - a.statements.length)
        .map(({ by, via, statements }) => {
          const others = alsoIn(by);
          const notes = [
            ...(via.length > 0 ? [`through ${listWords(via)}`] : []),
            ...(others.length > 0 ? [`also in ${listWords(others)}, as one voice`] : []),
          ];
          return (
            <Fold
              key={by}
              count={statements.length}
              mark={<EntityMark k={k} id={by} size={18} />}
              title={getEntity(k, by).label}
              note={notes.join(" · ")}
            >
              {() => (
                <>
                  <p>
                    <EntityLink id={by}>About this voice</EntityLink>
                  </p>
                  <ToldRows tellings={tell(statements, (account) => account.by === by)} />
                </>
              )}
            </Fold>
          );
        })}
      {lost.length > 0 && (
        <Fold count={lost.length} title="Others, without saying whose words they are">
          {() => <ToldRows tellings={tell(lost, (account) => account.lost === true)} />}
        </Fold>
      )}
    </PageSection>
  );
}
