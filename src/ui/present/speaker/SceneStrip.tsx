import { useEffect, useRef } from "react";
import type { Told } from "../../../state/selectTold.ts";
import styles from "./SceneStrip.module.css";

/** All scenes by their numbers and titles; one press sends the stage there. */
export function SceneStrip({ told: { story, place }, onChoose }: { told: Told; onChoose: (scene: number) => void }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const now = list.current?.children[place.scene];
    now?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [place.scene]);
  return (
    <nav className={styles.strip} aria-label="Scenes">
      <h2 className={styles.heading}>Scenes</h2>
      <ol ref={list} className={styles.scenes}>
        {story.scenes.map(({ id, title }, at) => (
          <li key={id}>
            <button
              type="button"
              className={styles.scene}
              aria-current={at === place.scene ? "step" : undefined}
              data-before={at < place.scene || undefined}
              onClick={() => onChoose(at)}
            >
              <span className={styles.number}>{at + 1}</span>
              <span className={styles.title}>{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
