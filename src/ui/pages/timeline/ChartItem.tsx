import { memo, type CSSProperties } from "react";
import type { PlacedItem } from "../../../view/timeline/placeItems.ts";
import { spreadItem } from "../../../view/timeline/spreadItem.ts";
import styles from "./ChartItem.module.css";

interface Props {
  placed: PlacedItem;
  /** Among the rows in which anything is seen. */
  row: number;
  /** The left end of the line, in pixels from 1970. */
  origin: number;
  width: number;
  /** The one that the Tab key comes to. */
  current: boolean;
  selected: boolean;
  /** Beside the lens's window in time. */
  faint: boolean;
  colour: CSSProperties;
}

/** Bigger the more accounts there are. */
const discOf = (accounts: number): number => Math.min(18, 7 + Math.sqrt(accounts) * 1.4);

const nouns = { event: "event", statement: "statement", saying: "said" } as const;

/** One item of a timeline: a mark or a bar with its name; its date is told in words. */
export const ChartItem = memo(function ChartItem({
  placed,
  row,
  origin,
  width,
  current,
  selected,
  faint,
  colour,
}: Props) {
  const { item } = placed;
  const disc =
    item.thing.is === "saying" && item.certainty === "day" ? discOf(item.thing.saying.told.length) : undefined;
  const { left, wide, barAt, bar, name, room } = spreadItem(placed, origin, width, disc);
  const when = item.title.includes(item.when) ? "" : `: ${item.when}`;
  const words = `${item.title}, ${nouns[item.thing.is]}${when}${faint ? ", beside the time window" : ""}`;
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={selected}
      aria-label={words}
      title={`${item.title}\n${item.when}`}
      tabIndex={current ? 0 : -1}
      className={styles.item}
      data-item={item.id}
      data-faint={faint || undefined}
      style={{ left, width: wide, top: row * rowHeight, ...colour }}
    >
      <span
        className={styles.bar}
        data-round={disc !== undefined || undefined}
        data-certainty={item.certainty}
        data-wide={placed.inside || undefined}
        data-opens={item.from === undefined ? "start" : item.to === undefined ? "end" : undefined}
        style={{
          left: barAt,
          ...(disc === undefined ? { width: bar } : { width: disc, height: disc, marginLeft: (bar - disc) / 2 }),
        }}
      />
      {room >= 14 && (
        <span className={styles.name} style={{ left: name, maxWidth: room }}>
          {item.label}
        </span>
      )}
    </div>
  );
});

/** How high a row of a timeline is, in pixels. */
export const rowHeight = 26;
