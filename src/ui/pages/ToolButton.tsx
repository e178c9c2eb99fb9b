import type { IconNode } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import styles from "./ToolButton.module.css";

/** A button beside the title of a page, with a pictogram and its words. */
export function ToolButton({ icon, label, onPress }: { icon: IconNode; label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      <Icon node={icon} />
      {label}
    </button>
  );
}
