import { ChevronDown, ChevronUp } from "lucide";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import styles from "./Undated.module.css";
import type { UndatedList } from "./detailsOf.ts";

interface Props {
  lists: readonly UndatedList[];
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/** The lane of what has no date: how much of each kind, each opening its list. */
export function Undated({ lists, open, onOpen }: Props) {
  if (lists.length === 0) return null;
  return (
    <section className={styles.undated} aria-label="Without a date">
      <h3 className={styles.heading}>Without a date</h3>
      <ListButtons lists={lists} open={open} onOpen={onOpen} />
    </section>
  );
}

/** A button for each list, which opens and closes it under the timeline. */
export const ListButtons = ({ lists, open, onOpen }: Props) =>
  lists.map(({ id, label, note }) => (
    <Button
      look="small"
      key={id}
      className={styles.open}
      title={note}
      aria-expanded={open === id}
      aria-controls={open === id ? "timeline-details" : undefined}
      onClick={() => onOpen(open === id ? undefined : id)}
    >
      {label}
      <Icon node={open === id ? ChevronDown : ChevronUp} size={14} />
    </Button>
  ));
