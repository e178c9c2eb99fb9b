import type { Standing } from "../../../model/dataset.ts";
import { LineSample } from "../../parts/LineSample.tsx";
import styles from "./StandingWord.module.css";

/** How a statement stands: its line as in the picture, and the word. */
export function StandingWord({ standing }: { standing: Standing }) {
  return (
    <span className={styles.standing}>
      <LineSample standing={standing} width={20} />
      {standing}
    </span>
  );
}
