import type { ReactNode } from "react";
import { Button } from "../parts/Button.tsx";
import styles from "./Message.module.css";

interface Props {
  title: string;
  children: ReactNode;
  button?: string;
  onPress?: () => void;
}

/** Words in the middle of the stage where there is no picture: what is so, and what to do. */
export function Message({ title, children, button, onPress }: Props) {
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.words}>{children}</p>
      {button && (
        <Button look="main" className={styles.button} onClick={onPress}>
          {button}
        </Button>
      )}
    </div>
  );
}
