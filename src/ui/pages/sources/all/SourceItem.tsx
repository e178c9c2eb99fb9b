import { getSource } from "../../../../model/knowledge.ts";
import type { Relays } from "../../../../query/bySource/relaysOf.ts";
import { writeDate } from "../../../../query/writeDate.ts";
import { useKnowledge } from "../../../useParley.ts";
import styles from "./SourceItem.module.css";
import { SourceLink } from "../parts/SourceLink.tsx";
import { SourceRelays } from "../parts/SourceRelays.tsx";
import { VoiceBar } from "../parts/VoiceBar.tsx";

/** One source in a row: what it is and when it was published, whose words it gives, and what repeats what. */
export function SourceItem({ relays }: { relays: Relays }) {
  const k = useKnowledge();
  const { id, tag, title, published, summary } = getSource(k, relays.source);
  return (
    <li className={styles.source}>
      <span className={styles.tag}>{tag}</span>
      <div className={styles.about}>
        <h3 className={styles.title}>
          <SourceLink id={id}>{title}</SourceLink>
          <span className={styles.date}>{published === undefined ? "without a date" : writeDate(published)}</span>
        </h3>
        <p className={styles.summary}>{summary}</p>
        <SourceRelays relays={relays} />
      </div>
      <VoiceBar relays={relays} />
    </li>
  );
}
