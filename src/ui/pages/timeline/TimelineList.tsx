import { figure } from "../../../query/count.ts";
import { memo, useMemo } from "react";
import type { Knowledge } from "../../../model/knowledge.ts";
import { sentenceOf } from "../../../query/sentence.ts";
import type { Lane, LaneItem } from "../../../view/timeline/timelineLanes.ts";
import { EvidenceChips } from "../../inspector/evidence/EvidenceChip.tsx";
import { SentencePieces } from "../../inspector/evidence/Sentence.tsx";
import { Button } from "../../parts/Button.tsx";
import { EntityLink } from "../../parts/EntityLink.tsx";
import { useKnowledge } from "../../useParley.ts";
import pages from "../pages.module.css";
import { SortableTable, type Column, type Row } from "../SortableTable.tsx";
import styles from "./TimelineList.module.css";

type Name = "when" | "what" | "kind" | "sources";

const columns: readonly Column<Name>[] = [
  { name: "when", label: "When" },
  { name: "what", label: "What" },
  { name: "kind", label: "Kind", wide: true },
  { name: "sources", label: "Told by", wide: true },
];

const kinds = { event: "Happened", statement: "Was so", saying: "Was said" } as const;

/** More rows than these are not set out; a window in time narrows them. */
const most = 500;

interface Props {
  lanes: readonly Lane[];
  passes: (item: LaneItem) => boolean;
  isSelected: (item: LaneItem) => boolean;
  onOpen: (id: string) => void;
}

function cellsOf(k: Knowledge, { thing, title, id }: LaneItem, onOpen: Props["onOpen"]) {
  if (thing.is === "event") return { what: <EntityLink id={thing.entity} />, sources: "" };
  if (thing.is === "statement") {
    const { statement } = thing;
    return {
      what: <SentencePieces parts={sentenceOf(k, statement)} />,
      sources: <EvidenceChips accounts={statement.accounts} />,
    };
  }
  const open = (
    <Button look="name" onClick={() => onOpen(id)}>
      {title}
    </Button>
  );
  return { what: open, sources: "" };
}

/** The timeline as a table: the same items, those that lie in the window. */
export const TimelineList = memo(function TimelineList({ lanes, passes, isSelected, onOpen }: Props) {
  const k = useKnowledge();
  const items = useMemo(() => lanes.flatMap((lane) => lane.items).filter(passes), [lanes, passes]);
  const rows = items.slice(0, most).map((item): Row<Name> => {
    const kind = kinds[item.thing.is];
    const start = item.from ?? item.to ?? 0;
    const { what, sources } = cellsOf(k, item, onOpen);
    return {
      id: item.id,
      selected: isSelected(item),
      cells: {
        when: start,
        what: item.title,
        kind,
        sources: item.thing.is === "statement" ? item.thing.statement.accounts.length : 0,
      },
      shown: { when: <span className={pages.when}>{item.when}</span>, what, kind, sources },
    };
  });
  return (
    <>
      <SortableTable label="Timeline" columns={columns} rows={rows} start={{ column: "when", down: false }} />
      {items.length > most && (
        <p className={styles.more}>
          {figure(items.length - most)} more are not in this list. Choose a window in time to see them.
        </p>
      )}
    </>
  );
});
