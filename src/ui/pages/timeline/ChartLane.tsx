import type { CSSProperties } from "react";
import { getTypeOf, type Knowledge } from "../../../model/knowledge.ts";
import type { PlacedItem } from "../../../view/timeline/placeItems.ts";
import { xAt, type Scale } from "../../../view/timeline/scale.ts";
import type { Lane, LaneItem } from "../../../view/timeline/timelineLanes.ts";
import { useKnowledge } from "../../useParley.ts";
import { ChartItem, rowHeight } from "./ChartItem.tsx";
import styles from "./Chart.module.css";

interface Props {
  lane: Lane;
  placed: readonly PlacedItem[];
  scale: Scale;
  width: number;
  /** The item that the Tab key comes to. */
  current: string | undefined;
  isSelected: (item: LaneItem) => boolean;
  passes: (item: LaneItem) => boolean;
}

const plain: CSSProperties = {};

const colourOf = (k: Knowledge, { thing }: LaneItem): CSSProperties => {
  if (thing.is !== "event") return plain;
  const { light, dark } = getTypeOf(k, thing.entity).colour;
  return { color: `light-dark(${light}, ${dark})` };
};

/** Whether an item with its name can be seen in this part of time. */
const isSeen = ({ from, to, label, inside }: PlacedItem, origin: number, width: number): boolean =>
  (from ?? -Infinity) - origin < width && (to ?? Infinity) - origin + (inside ? 0 : label + 12) > 0;

/** One lane of a timeline: its items in rows; only what can be seen is drawn, and only rows in which there is any. */
export function ChartLane({ lane, placed, scale, width, current, isSelected, passes }: Props) {
  const k = useKnowledge();
  const origin = -xAt(scale, 0);
  const shown = placed.filter((one) => isSeen(one, origin, width));
  const rows = [...new Set(shown.map(({ row }) => row))].toSorted((a, b) => a - b);
  // The one with the focus keeps it, wherever it has gone.
  const seen = placed.filter((one) => one.item.id === current || shown.includes(one));
  return (
    // A lane groups the options of the list that the timeline is.
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label={lane.tag ? `Said in ${lane.tag}, ${lane.title}` : lane.title}
      className={styles.lane}
    >
      {lane.tag && (
        <span className={styles.tag} title={lane.title} aria-hidden="true">
          {lane.tag}
        </span>
      )}
      <div className={styles.line} style={{ height: Math.max(1, rows.length) * rowHeight }}>
        {seen.map((one) => (
          <ChartItem
            key={one.item.id}
            placed={one}
            row={Math.max(0, rows.indexOf(one.row))}
            origin={origin}
            width={width}
            current={one.item.id === current}
            selected={isSelected(one.item)}
            faint={!passes(one.item)}
            colour={colourOf(k, one.item)}
          />
        ))}
      </div>
    </div>
  );
}
