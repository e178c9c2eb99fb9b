import { isAstray } from "../../state/isAstray.ts";
import type { Told } from "../../state/selectTold.ts";
import { useActions, useSelected } from "../useParley.ts";
import styles from "./SceneSheet.module.css";
import { useDesk } from "./useDesk.ts";

/** Says that the page shows something else than the scene, with the way back, and of one's own story the way to take it on. */
export function StrayNote({ told: { story, scene, place, own } }: { told: Told }) {
  const astray = useSelected(isAstray);
  const { goTo } = useActions();
  const desk = useDesk();
  if (!astray) return null;
  return (
    <div className={styles.note}>
      <output>The page shows something else than this scene.</output>
      <p className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => goTo(place)}>
          Back to the scene
        </button>
        {own && (
          <button
            type="button"
            className={styles.button}
            onClick={() =>
              desk(({ retake }) => {
                if (retake(story.id, scene.id)) goTo(place);
              })
            }
          >
            Take this view for it
          </button>
        )}
      </p>
    </div>
  );
}
