import type { Told } from "../../../state/selectTold.ts";
import { Controls } from "./Controls.tsx";
import styles from "./Foot.module.css";
import { Progress } from "./Progress.tsx";
import { Voices } from "./Voices.tsx";

/** The line below a scene: who says it, and how far the story is; the controls show while the pointer moves. */
export function Foot({ told }: { told: Told }) {
  return (
    <footer className={styles.foot} data-panel="bottom">
      <Voices key={told.place.scene} told={told} />
      <Progress told={told} />
      <Controls told={told} />
    </footer>
  );
}
