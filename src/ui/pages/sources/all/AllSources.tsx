import { useMemo } from "react";
import { tellAllSources } from "../../../../query/answers/tellAllSources.ts";
import { relaysOf } from "../../../../query/bySource/relaysOf.ts";
import { relayTable } from "../../../../query/bySource/relayTable.ts";
import { count } from "../../../../query/count.ts";
import { CopyMenu } from "../../../copy/CopyMenu.tsx";
import { useKnowledge } from "../../../useParley.ts";
import { NothingPasses } from "../../NothingPasses.tsx";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { PageFrame } from "../../PageFrame.tsx";
import styles from "./AllSources.module.css";
import { HiddenStatements } from "../../../parts/HiddenStatements.tsx";
import { PairTable } from "./PairTable.tsx";
import { RelayPicture } from "./RelayPicture.tsx";
import { SourceItem } from "./SourceItem.tsx";
import { SourcePickers } from "../parts/SourcePickers.tsx";
import { Texts } from "./Texts.tsx";
import { everyStatement } from "../../../../query/passes.ts";
import { usePasses } from "../../../usePasses.ts";

/** All sources: what each is, how much it says itself and in whose words, and who reaches which of them. */
export function AllSources() {
  const k = useKnowledge();
  const passes = usePasses();
  const { statements } = k.dataset;
  const { dataset: whole } = wholeOf(k);
  const { sources } = whole;
  const all = useMemo(() => sources.map(({ id }) => relaysOf(k, id, passes)), [k, sources, passes]);
  const shown = useMemo(() => statements.filter(passes ?? everyStatement).length, [statements, passes]);
  return (
    <PageFrame
      title="Sources"
      count={`${count(sources.length, "document")}, ${count(shown, "statement")}`}
      tools={
        shown > 0 && <CopyMenu taken={{ words: () => tellAllSources(k, all, relayTable(k, passes)) }} look="tool" />
      }
    >
      <SourcePickers />
      {sources.length === 0 && <NothingPasses words="This dataset names no source." />}
      {sources.length > 0 && shown === 0 && (
        <NothingPasses hidden words="Nothing that the sources tell passes the lens." />
      )}
      {shown > 0 && (
        <>
          <HiddenStatements count={whole.statements.length - shown} />
          <ol className={styles.sources}>
            {all.map((relays) => (
              <SourceItem key={relays.source} relays={relays} />
            ))}
          </ol>
          <RelayPicture passes={passes} />
          {sources.length > 1 ? (
            <PairTable passes={passes} />
          ) : (
            <p className={styles.alone}>There is one source here, so there is nothing to compare it with.</p>
          )}
          <Texts passes={passes} />
        </>
      )}
    </PageFrame>
  );
}
