import { useMemo } from "react";
import type { EntityId } from "../../../../model/ids.ts";
import { nameInSentence } from "../../../../query/sentence.ts";
import { relayTable } from "../../../../query/bySource/relayTable.ts";
import { wholeOf } from "../../../../query/timeline/asKnownOn.ts";
import { listWords } from "../../../../query/listWords.ts";
import { EntityLink } from "../../../parts/EntityLink.tsx";
import { useKnowledge } from "../../../useParley.ts";
import styles from "./TextAndReports.module.css";

/** As whom a text speaks, in which sources that can be read, and what counts as reports. */
export function TextVoices({ voices }: { voices: readonly EntityId[] }) {
  const k = useKnowledge();
  const tags = useMemo(() => {
    const whole = wholeOf(k);
    const reached = relayTable(whole).voices.filter(({ by }) => voices.includes(by));
    const found = new Set(reached.flatMap((voice) => voice.in.map(({ source }) => source)));
    return whole.dataset.sources.filter(({ id }) => found.has(id)).map(({ tag }) => tag);
  }, [k, voices]);
  return (
    <p className={styles.note}>
      The text speaks as{" "}
      {voices.map((id, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <EntityLink id={id}>{nameInSentence(k, id)}</EntityLink>
        </span>
      ))}
      , in {listWords(tags)}. All other voices count as reports, the source&rsquo;s own among them.
    </p>
  );
}
