import { ChevronLeft, ChevronRight, X } from "lucide";
import { useMemo } from "react";
import { count } from "../../../query/count.ts";
import { knownDays, stepDay } from "../../../query/timeline/knownDays.ts";
import { readDay } from "../../../query/timeline/spanOf.ts";
import { writeDate } from "../../../query/writeDate.ts";
import { IconButton } from "../../parts/IconButton.tsx";
import { PlayButtons } from "../../time/PlayButtons.tsx";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import styles from "./Controls.module.css";
import { DayField } from "./DayField.tsx";
import type { UndatedList } from "./detailsOf.ts";
import { ListButtons } from "./Undated.tsx";

interface Props {
  first: number;
  /** What is not shown as known on the day. */
  lists: readonly UndatedList[];
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/** What is shown as known, in numbers, and the lists of what is not. */
function Counts({ lists, open, onOpen }: Omit<Props, "first">) {
  const { statements } = useKnowledge().dataset;
  const known = useSelected((state) => state.view.lens.known);
  return (
    <span className={styles.counts}>
      <output className={styles.words}>
        {known === undefined
          ? "Everything, whenever it was said"
          : `${count(statements.length, "statement")} surely said by then`}
        {lists.length > 0 && <span className="unseen">{`; ${lists.map(({ label }) => label).join(", ")}`}</span>}
      </output>
      <ListButtons lists={lists} open={open} onOpen={onOpen} />
    </span>
  );
}

/** Of which day everything is shown as it was known: a slider over the days on which something was said, and a date. */
export function KnownControl({ first, ...counts }: Props) {
  const k = useKnowledge();
  const days = useMemo(() => knownDays(k), [k]);
  const known = useSelected((state) => state.view.lens.known);
  const { setKnown, holdTime } = useActions();
  if (days.length === 0)
    return (
      <p className={styles.none}>
        No account has a date before the cut-off, so nothing can be shown as known on a day.
      </p>
    );
  const at = known === undefined ? days.length : days.findLastIndex((day) => readDay(day) <= readDay(known));
  const told =
    known === undefined ? "everything" : at < 0 ? `${writeDate(known)}, before anything was said` : writeDate(known);
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>As known on</legend>
      <PlayButtons />
      <IconButton
        icon={ChevronLeft}
        label="A day earlier on which something was said"
        aria-disabled={at <= 0 && (known === undefined || stepDay(days, known, -1) === known)}
        onClick={() => setKnown(stepDay(days, known, -1))}
      />
      <input
        type="range"
        className={styles.slider}
        aria-label="Day on which something was said"
        aria-valuetext={told}
        min={0}
        max={days.length}
        step={1}
        value={Math.max(0, at)}
        onChange={(event) => {
          holdTime(true);
          setKnown(days[Number(event.target.value)]);
        }}
        onPointerUp={() => holdTime(false)}
        onKeyUp={() => holdTime(false)}
        onBlur={() => holdTime(false)}
      />
      <IconButton
        icon={ChevronRight}
        label="A day later on which something was said"
        aria-disabled={known === undefined}
        onClick={() => setKnown(stepDay(days, known, 1))}
      />
      <DayField label="Any other day" day={known} first={first} onDay={setKnown} />
      {known !== undefined && (
        <IconButton
          icon={X}
          size={14}
          label="Show everything, whenever it was said"
          onClick={() => setKnown(undefined)}
        />
      )}
      <Counts {...counts} />
    </fieldset>
  );
}
