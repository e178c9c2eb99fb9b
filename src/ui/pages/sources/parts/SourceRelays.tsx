import { getSource } from "../../../../model/knowledge.ts";
import type { Relays } from "../../../../query/bySource/relaysOf.ts";
import { listWords } from "../../../../query/listWords.ts";
import { useKnowledge } from "../../../useParley.ts";
import styles from "./SourceRelays.module.css";

/** Which sources one repeats and which repeat it, in a sentence; nothing where the dataset knows of neither. */
export function SourceRelays({ relays: { repeats, repeatedBy } }: { relays: Relays }) {
  const k = useKnowledge();
  const tags = (ids: readonly string[]) => listWords(ids.map((id) => getSource(k, id).tag));
  if (repeats.length + repeatedBy.length === 0) return null;
  return (
    <p className={styles.relays}>
      {repeats.length > 0 && `Repeats ${tags(repeats)}: what both say is one voice. `}
      {repeatedBy.length > 0 && `Is repeated by ${tags(repeatedBy)}.`}
    </p>
  );
}
