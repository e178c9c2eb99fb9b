import { X } from "lucide";
import { writeKnown, writeWindow } from "../../view/timeline/timeWords.ts";
import { capital } from "../../query/capital.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./TimeChips.module.css";

/** What the lens asks of time, each with a way to clear it; nothing where it asks nothing. */
export function TimeChips() {
  const time = useSelected((state) => state.view.lens.time);
  const known = useSelected((state) => state.view.lens.known);
  const { setTime, setKnown } = useActions();
  if (!time && known === undefined) return null;
  return (
    <ul className={styles.chips} aria-label="Time">
      {known !== undefined && (
        <Chip
          words={capital(writeKnown(known))}
          clear="Show everything, whenever it was said"
          onClear={() => setKnown(undefined)}
        />
      )}
      {time && (
        <Chip
          words={`${capital(writeWindow(time))}${time.datedOnly ? ", only what has a date" : ""}`}
          clear="Show what was at any time"
          onClear={() => setTime(undefined)}
        />
      )}
    </ul>
  );
}

const Chip = ({ words, clear, onClear }: { words: string; clear: string; onClear: () => void }) => (
  <li className={styles.chip}>
    <span className={styles.words}>{words}</span>
    <IconButton icon={X} size={14} label={clear} onClick={onClear} />
  </li>
);
