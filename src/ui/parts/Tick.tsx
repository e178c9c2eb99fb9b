import type { ReactNode } from "react";
import styles from "./Tick.module.css";

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  className?: string | undefined;
  "data-shown"?: boolean;
  children: ReactNode;
}

/** Something to tick or not, with its words. */
export function Tick({ on, onChange, className, children, ...rest }: Props) {
  return (
    <label className={className ? `${styles.tick} ${className}` : styles.tick} {...rest}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  );
}
