import { useId } from "react";
import { Icon } from "../icons/Icon.tsx";
import { pageIcons } from "../icons/pageIcons.ts";
import { questionIcons } from "../icons/questionIcons.ts";
import { CommandRow } from "./CommandRow.tsx";
import { keyOf, type Row, type RowGroup } from "./findRows.ts";
import { HitRow } from "./HitRow.tsx";
import { OfferRow } from "./OfferRow.tsx";
import { PaletteRow } from "./PaletteRow.tsx";
import styles from "./Rows.module.css";

interface Props {
  groups: readonly RowGroup[];
  /** Which of all rows, counted through the groups, is active. */
  at: number;
  onPoint: (at: number) => void;
  onOpen: (row: Row, add: boolean) => void;
}

/** The id of a row, by which the field says which one is active. */
export const optionId = (at: number): string => `search-hit-${at}`;

/** All rows of the search, group by group. */
export function Rows({ groups, at, onPoint, onOpen }: Props) {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0));
  return groups.map((group, index) => (
    <Group key={group.heading ?? ""} heading={group.heading}>
      {group.rows.map((row, place) => {
        const number = starts[index]! + place;
        const shared = {
          id: optionId(number),
          active: number === at,
          onPoint: () => onPoint(number),
          onOpen: (add = false) => onOpen(row, add),
        };
        return <AnyRow key={keyOf(row)} row={row} {...shared} />;
      })}
    </Group>
  ));
}

function Group({ heading, children }: { heading: string | undefined; children: React.ReactNode }) {
  const id = useId();
  if (heading === undefined) return children;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} role="presentation" className={styles.heading}>
        {heading}
      </div>
      {children}
    </div>
  );
}

interface RowProps {
  row: Row;
  id: string;
  active: boolean;
  onPoint: () => void;
  onOpen: (add?: boolean) => void;
}

function AnyRow({ row, ...shared }: RowProps) {
  if ("id" in row) return <HitRow hit={row} {...shared} />;
  if (row.kind === "command") return <CommandRow command={row.command} {...shared} />;
  if (row.kind === "page") return <PaletteRow {...shared} mark={<Icon node={pageIcons[row.page]} size={20} />} name={row.name} type="Page" />; // prettier-ignore
  if (row.kind === "opening")
    return (
      <PaletteRow
        {...shared}
        mark={<Icon node={questionIcons[row.question.ask]} size={20} />}
        name={row.title}
        type="Question"
      />
    );
  return <OfferRow offer={row} {...shared} />;
}
