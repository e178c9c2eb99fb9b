import type { ReactNode } from "react";
import floating from "./floating.module.css";
import styles from "./MenuButton.module.css";
import { useOpenList } from "./useOpenList.ts";

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
  const { open, close, toggle, button, box } = useOpenList();
  return (
    // The list closes when the focus leaves it, and takes the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.menu} {...box}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={toggle}
      >
        {children}
      </button>
      {open && (
        <ul className={`${floating.list} ${styles.list}`} data-side={side}>
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
