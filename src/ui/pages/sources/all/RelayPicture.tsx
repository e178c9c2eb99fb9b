import { figure } from "../../../../query/count.ts";
import { useMemo, useState } from "react";
import { getEntity, getSource } from "../../../../model/knowledge.ts";
import { relayTable, type Relay, type RelayTable } from "../../../../query/bySource/relayTable.ts";
import type { Passes } from "../../../../query/passes.ts";
import { Button } from "../../../parts/Button.tsx";
import { EntityLink } from "../../../parts/EntityLink.tsx";
import { EntityMark } from "../../../TypeMark.tsx";
import { useKnowledge } from "../../../useParley.ts";
import type { EntityId } from "../../../../model/ids.ts";
import { SourceLink } from "../parts/SourceLink.tsx";
import { RelayRow } from "./RelayRow.tsx";
import { PageSection } from "../../PageSection.tsx";
import styles from "./RelayPicture.module.css";

/** From this many voices on, those that reach a single source, and all past twice as many, wait until they are asked for. */
const many = 12;

const amounts = (relays: readonly Relay[]) => relays.map(({ source, statements, via }) => ({ source, n: statements, via })); // prettier-ignore

/** Who relays whom: a row for whoever speaks, a column for every source, a line where one voice reaches several of them. */
export function RelayPicture({ passes }: { passes: Passes | undefined }) {
  const k = useKnowledge();
  const table = useMemo(() => relayTable(k, passes), [k, passes]);
  const [all, setAll] = useState(false);
  const several = k.dataset.sources.length > 1;
  const shared = table.voices.filter((voice) => voice.in.length > 1);
  const first = (shared.length > 0 ? shared : table.voices).slice(0, many * 2);
  const rest = table.voices.length - first.length;
  const folded = table.voices.length > many && rest > 2;
  return (
    <PageSection
      title={several ? "Where they have it from" : "Where it has it from"}
      note={
        <>
          A row for each speaker, {several && "a column for each source, "}with the number of statements and the channel
          where one is named.
          {several &&
            " A line joins what is one voice in several sources: it counts once, however often it is repeated."}
          {several && table.repeated.length === 0 && " No source here is known to repeat another one."}
        </>
      }
    >
      <div className={styles.scroll}>
        <RelayRows table={folded && !all ? { ...table, voices: first } : table} />
      </div>
      {folded && (
        <Button look="more" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer speakers" : `Show ${figure(rest)} more speakers`}
        </Button>
      )}
    </PageSection>
  );
}

function RelayRows({ table: { repeated, voices, own, lost } }: { table: RelayTable }) {
  const k = useKnowledge();
  return (
    <table className={styles.table} aria-label="Who speaks in which source, and through whom">
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            Speaker
          </th>
          {k.dataset.sources.map(({ id, tag, title }) => (
            <th key={id} scope="col" className={styles.source}>
              <SourceLink id={id}>{tag}</SourceLink> <span className={styles.title}>{title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {repeated.map(({ source, by }) => (
          <RelayRow
            key={source}
            name={`${getSource(k, source).tag}, as a source`}
            look="repeats"
            cells={by.map((one) => ({ source: one, n: undefined, via: [] }))}
          />
        ))}
        {own.length > 0 && <RelayRow name="The source itself" look="own" apart cells={amounts(own)} />}
        {voices.map((voice) => (
          <RelayRow key={voice.by} name={<Voice id={voice.by} />} look="quoted" cells={amounts(voice.in)} />
        ))}
        {lost.length > 0 && <RelayRow name="Not said whose words" look="lost" apart cells={amounts(lost)} />}
      </tbody>
    </table>
  );
}

function Voice({ id }: { id: EntityId }) {
  const k = useKnowledge();
  return (
    <span className={styles.voice}>
      <EntityMark k={k} id={id} size={18} />
      <EntityLink id={id}>{getEntity(k, id).label}</EntityLink>
    </span>
  );
}
