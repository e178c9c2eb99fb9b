import { useId, useRef, useState } from "react";
import { Button } from "../parts/Button.tsx";
import field from "../parts/field.module.css";
import styles from "./ShareDialog.module.css";

interface Props {
  label: string;
  value: string;
  lines?: number;
}

/** Words to take along: a field that can't be changed, with a button that copies it and says whether it could. */
export function CopyField({ label, value, lines }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [said, say] = useState<{ value: string; text: string }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      say({ value, text: "Copied." });
    } catch {
      box.current?.select();
      say({ value, text: "The browser did not allow copying. It is selected: copy it with the keyboard." });
    }
  };
  const shared = {
    ref: box,
    id,
    className: `${field.field} ${styles.field}`,
    readOnly: true,
    value,
    spellCheck: false,
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        {lines === undefined ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
        <Button look="main" className={styles.button} aria-label={`Copy: ${label}`} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <output className={styles.said}>{said?.value === value ? said.text : ""}</output>
    </div>
  );
}
