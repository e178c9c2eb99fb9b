import type { Relays } from "../../../../query/bySource/relaysOf.ts";
import { count, figure } from "../../../../query/count.ts";
import styles from "./VoiceBar.module.css";

/** How much a source tells and in whose words: a bar in three patterns, and the same in words. */
export function VoiceBar({ relays: { told, own, quoted, lost, voices } }: { relays: Relays }) {
  const parts = [
    { id: "own", n: own.length, words: "in its own voice" },
    { id: "quoted", n: quoted.length, words: `in the words of ${count(voices.length, "speaker")}` },
    { id: "lost", n: lost.length, words: "in words of others, without saying whose" },
  ].filter(({ n }) => n > 0);
  if (told.length === 0) return <p className={styles.none}>No statement that is shown rests on it.</p>;
  return (
    <div>
      <p className={styles.all}>{count(told.length, "statement")}</p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, n }) => (
          <span key={id} data-part={id} style={{ flexGrow: n }} />
        ))}
      </div>
      <ul className={styles.parts}>
        {parts.map(({ id, n, words }) => (
          <li key={id}>
            <span className={styles.sample} data-part={id} aria-hidden="true" />
            <b>{figure(n)}</b> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
