import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import styles from "./MenuButton.module.css";

/** Something that can be done from a menu. */
export interface MenuItem {
  label: string;
  onPress: () => void;
}

interface Props {
  /** What the menu is for; read where the button shows only a pictogram. */
  label: string;
  children: ReactNode;
  items: readonly MenuItem[];
  /** Where the list opens, seen from the button. */
  side?: "above" | "below";
}

/** A button with a list of things to do that opens beside it; it closes on Escape, on a choice, and when the focus leaves it. */
export function MenuButton({ label, children, items, side = "below" }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (!open) return;
    const all = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (to !== undefined) {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // The list closes when the focus leaves it, and takes the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.menu} onKeyDown={press} onBlur={leave}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <ul ref={list} className={styles.list} data-side={side}>
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                className={styles.item}
                onClick={() => {
                  close();
                  item.onPress();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
