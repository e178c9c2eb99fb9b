import { ChevronDown } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import styles from "./Picker.module.css";

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onPick: (value: T) => void;
  className?: string | undefined;
}

/** A list to pick one of, drawn as a word with a small arrow. */
export function Picker<T extends string>({ label, value, options, onPick, className }: Props<T>) {
  return (
    <span className={className ? `${styles.picker} ${className}` : styles.picker}>
      <select
        className={styles.select}
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.target.value);
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} size={14} />
    </span>
  );
}
