import { useId } from "react";
import styles from "./Choice.module.css";

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose: (value: T) => void;
  /** In small print, and without its label in sight. */
  small?: boolean;
}

/** One of a few, all of them seen. */
export function Choice<T extends string>({ label, value, options, onChoose, small = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice} data-small={small || undefined}>
      <legend className={small ? "unseen" : styles.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span className={styles.words}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
