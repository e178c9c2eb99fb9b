import { countDays } from "../../../query/timeline/spanOf.ts";
import styles from "./Controls.module.css";

interface Props {
  label: string;
  day: string | undefined;
  /** The first day, counted from 1970, of which the dataset tells: years being typed are not taken for earlier ones. */
  first: number;
  onDay: (day: string | undefined) => void;
}

const millennium = countDays(10_000_101);

/** A day, typed or picked; emptied, it is none. */
export function DayField({ label, day, first, onDay }: Props) {
  return (
    <input
      type="date"
      className={styles.date}
      aria-label={label}
      title={label}
      min={first < millennium ? "0001-01-01" : "1000-01-01"}
      max="9999-12-31"
      value={day ?? ""}
      onChange={({ target }) => target.validity.valid && onDay(target.value === "" ? undefined : target.value)}
    />
  );
}
