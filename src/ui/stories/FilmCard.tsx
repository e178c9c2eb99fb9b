import type { Scene, Story } from "../../model/story.ts";
import { ScenePicture } from "../present/ScenePicture.tsx";
import { useActions } from "../useParley.ts";
import styles from "./FilmCard.module.css";

interface Props {
  story: Story;
  scene: Scene;
  /** Its place in the story, from 0. */
  at: number;
  /** Whether it is open. */
  now: boolean;
  /** Whether it is being dragged. */
  lifted: boolean;
  /** On which side of it what is dragged would be put. */
  drop: "before" | "after" | undefined;
}

/** A scene of the strip: pressing opens it. */
export function FilmCard({ story, scene, at, now, lifted, drop }: Props) {
  const { goTo } = useActions();
  return (
    <li className={styles.card} data-now={now || undefined} data-lifted={lifted || undefined} data-drop={drop}>
      <button
        type="button"
        className={styles.open}
        aria-current={now ? "step" : undefined}
        onClick={() => goTo({ id: story.id, scene: at })}
      >
        <span className={styles.picture}>
          <ScenePicture scene={scene} />
        </span>
        <span className={styles.title}>
          <span className={styles.number}>{at + 1}</span> {scene.title}
        </span>
      </button>
    </li>
  );
}
