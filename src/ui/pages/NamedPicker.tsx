import type { ReactNode } from "react";
import { Picker } from "../parts/Picker.tsx";
import styles from "./NamedPicker.module.css";

interface Props {
  name: string;
  /** What it is for, where its name says it only to those who see what stands before it. */
  label?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
  /** A button beside it. */
  children?: ReactNode;
}

/** What a page tells of, to be picked, with its name before it. */
export function NamedPicker({ name, label = name, value, options, onPick, children }: Props) {
  return (
    <span className={styles.one}>
      <span aria-hidden="true">{name}</span>
      <Picker label={label} className={styles.picker} value={value} options={options} onPick={onPick} />
      {children}
    </span>
  );
}

/** The pickers of a page, above what it tells. */
export const PickerRow = ({ children }: { children: ReactNode }) => <div className={styles.row}>{children}</div>;
