import type { Scene } from "../../model/story.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import styles from "./SceneCard.module.css";

interface Props {
  scene: Scene;
  number: number;
  /** Whether it is the one that is shown. */
  now: boolean;
  onPress: () => void;
}

/** A scene as a card to choose. */
export function SceneCard({ scene, number, now, onPress }: Props) {
  return (
    <button type="button" className={styles.card} aria-current={now ? "step" : undefined} onClick={onPress}>
      <ScenePicture scene={scene} />
      <span className={styles.line}>
        <span className={styles.number}>{number}</span>
        <span className={styles.title}>{scene.title}</span>
      </span>
    </button>
  );
}
