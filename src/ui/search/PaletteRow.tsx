import { useEffect, useRef, type ReactNode } from "react";
import styles from "./HitRow.module.css";

interface Props {
  id: string;
  mark: ReactNode;
  name: ReactNode;
  /** By what it was found, where that is not its name. */
  matched?: string;
  type?: string;
  active: boolean;
  /** One of many that stand close together. */
  small?: boolean;
  onPoint: () => void;
  onOpen: (add: boolean) => void;
}

/** One row of the search: a mark, a name, and what it is. */
export function PaletteRow({ id, mark, name, matched, type, active, small = false, onPoint, onOpen }: Props) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // The keyboard stays in the field, which moves the active row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={id}
      className={styles.hit}
      data-small={small || undefined}
      // No element of HTML is an option of a list that a field drives.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={(event) => onOpen(event.shiftKey)}
    >
      {mark}
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {matched && <span className={styles.matched}>{matched}</span>}
      </span>
      {type && <span className={styles.type}>{type}</span>}
    </div>
  );
}
