import type { Told } from "../../../state/selectTold.ts";
import { stepsOf } from "../../../view/story/sceneOf.ts";
import styles from "./Progress.module.css";

/** More scenes than this are a bar, not dots. */
const mostDots = 14;

/** Where in the story the scene stands: its number, how many of its steps are shown, and a dot for each scene. */
export function Progress({ told: { place, story, scene } }: { told: Told }) {
  const count = story.scenes.length;
  const steps = stepsOf(scene);
  return (
    <div className={styles.progress}>
      <p className={styles.number}>
        <span className="unseen">Scene </span>
        {place.scene + 1}{" "}
        <span className={styles.of}>
          of {count}
          {steps > 0 && `, step ${place.step ?? steps} of ${steps}`}
        </span>
      </p>
      {count > mostDots ? (
        <progress className={styles.bar} value={place.scene + 1} max={count} aria-label="Scenes" />
      ) : (
        <span className={styles.dots} aria-hidden="true">
          {story.scenes.map(({ id }, at) => (
            <i key={id} data-at={at === place.scene ? "now" : at < place.scene ? "before" : "after"} />
          ))}
        </span>
      )}
    </div>
  );
}
