import { X } from "lucide";
import type { ReactNode } from "react";
import styles from "./DialogHead.module.css";
import { IconButton } from "./IconButton.tsx";

interface Props {
  title: ReactNode;
  onClose: () => void;
  closeLabel?: string;
}

/** The top of a dialog: its title, and the way out. */
export function DialogHead({ title, onClose, closeLabel = "Close" }: Props) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <IconButton icon={X} label={closeLabel} onClick={onClose} />
    </header>
  );
}
