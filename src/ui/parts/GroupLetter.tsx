import type { Tint } from "../../view/marking.ts";
import styles from "./GroupLetter.module.css";

interface Props {
  tint: Tint;
  /** Without one, the colour alone is shown. */
  letter?: string;
}

/** The colour of a group with its letter, as its marks have them in the picture. */
export function GroupLetter({ tint, letter }: Props) {
  return (
    <span className={styles.chip} style={{ backgroundColor: `light-dark(${tint.light}, ${tint.dark})` }}>
      {letter}
    </span>
  );
}
