import type { ComponentProps } from "react";
import type { IconNode } from "lucide";
import { Icon } from "../icons/Icon.tsx";
import styles from "./IconButton.module.css";

interface Props extends ComponentProps<"button"> {
  /** Puts a sheet away, and so has the focus when the sheet comes back. */
  "data-put-away"?: boolean;
  icon: IconNode;
  /** What pressing does, as a verb; also shown on hover. */
  label: string;
  size?: number;
}

/** A button that shows only a pictogram. */
export function IconButton({ icon, label, size = 16, className, ...rest }: Props) {
  const classes = className ? `${styles.button} ${className}` : styles.button;
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      <Icon node={icon} size={size} />
    </button>
  );
}
