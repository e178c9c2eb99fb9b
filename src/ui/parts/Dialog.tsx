import { useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./Dialog.module.css";

interface Props {
  label: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** For the stage of a presentation: as large as the window. */
  large?: boolean;
}

/** A window over the page that keeps the focus until it is closed; the browser's own dialog does the work. */
export function Dialog({ label, onClose, children, wide = false, large = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key can come, so that none falls beside it.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      // A press beside it closes it.
      {...{ closedby: "any" }}
      data-wide={wide || undefined}
      data-large={large || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
