import { useMemo } from "react";
import { getSource } from "../../../../model/knowledge.ts";
import type { SourceId } from "../../../../model/ids.ts";
import { tellToldBy } from "../../../../query/answers/tellSources.ts";
import { relaysOf } from "../../../../query/bySource/relaysOf.ts";
import { toldBy } from "../../../../query/bySource/toldBy.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { writeDate } from "../../../../query/writeDate.ts";
import { sortByMatter } from "../../../../view/matters.ts";
import { CopyMenu } from "../../../copy/CopyMenu.tsx";
import { useKnowledge } from "../../../useParley.ts";
import { NothingPasses } from "../../NothingPasses.tsx";
import { PageFrame } from "../../PageFrame.tsx";
import { AllSourcesButton } from "../parts/AllSourcesButton.tsx";
import { AsToldButton } from "./AsToldButton.tsx";
import { ConditionsTold } from "./ConditionsTold.tsx";
import { Fold } from "../parts/Fold.tsx";
import { HiddenStatements } from "../../../parts/HiddenStatements.tsx";
import { PageSection } from "../../PageSection.tsx";
import styles from "./OneSource.module.css";
import { PositionsTold } from "./PositionsTold.tsx";
import { Repeats } from "./Repeats.tsx";
import { SourcePickers } from "../parts/SourcePickers.tsx";
import { SourceRelays } from "../parts/SourceRelays.tsx";
import { ToldRows } from "../parts/ToldRows.tsx";
import { usePasses } from "../../../usePasses.ts";
import { VoiceBar } from "../parts/VoiceBar.tsx";
import { VoicesTold } from "./VoicesTold.tsx";

/** The graph as one source tells it: whose words it gives, what it tells of which matter, and which positions it has in disputes. */
export function OneSource({ id }: { id: SourceId }) {
  const k = useKnowledge();
  const passes = usePasses();
  const told = useMemo(() => toldBy(k, id, passes), [k, id, passes]);
  const relays = useMemo(() => relaysOf(k, id, passes), [k, id, passes]);
  const all = useMemo(() => toldBy(wholeOf(k), id).tellings.length, [k, id]);
  const { tag, title, summary, published, file } = getSource(k, id);
  const matters = sortByMatter(k, told.tellings, ({ statement }) => statement);
  const hidden = all - told.tellings.length;
  return (
    <PageFrame
      title={title}
      count={`${tag} · ${published === undefined ? "without a date" : writeDate(published)} · ${file}`}
      tools={
        <>
          <AllSourcesButton />
          {all > 0 && <AsToldButton id={id} />}
          {told.tellings.length > 0 && <CopyMenu taken={{ words: () => tellToldBy(k, told, relays) }} look="tool" />}
        </>
      }
    >
      <SourcePickers />
      <div className={styles.about}>
        <div>
          <p className={styles.summary}>{summary}</p>
          <SourceRelays relays={relays} />
        </div>
        {told.tellings.length > 0 && <VoiceBar relays={relays} />}
      </div>
      {all === 0 ? (
        <NothingPasses words="No statement of this dataset rests on this source." />
      ) : told.tellings.length === 0 ? (
        <NothingPasses hidden words={`Nothing that ${tag} tells passes the lens.`} />
      ) : (
        <>
          <HiddenStatements count={hidden} />
          <VoicesTold id={id} relays={relays} />
          <PageSection title="What it tells">
            {matters.map(({ id: matter, label, items }) => (
              <Fold key={matter} count={items.length} title={label}>
                {() => <ToldRows tellings={items} />}
              </Fold>
            ))}
          </PageSection>
          <PositionsTold id={id} disputes={told.disputes} />
          <ConditionsTold id={id} conditions={told.conditions} />
          <Repeats id={id} relays={relays} />
        </>
      )}
    </PageFrame>
  );
}
