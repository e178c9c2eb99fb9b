import type { Scene } from "../../model/story.ts";
import { statementsInView } from "../../view/story/statementsInView.ts";
import type { SceneChange } from "../../view/story/editStory.ts";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./SceneEditor.module.css";

interface Props {
  scene: Scene;
  onChange: (change: SceneChange) => void;
}

/** What is drawn in full while all else fades: set from the selection or from what the text rests on. */
export function LightField({ scene, onChange }: Props) {
  const k = useKnowledge();
  const view = useSelected((state) => state.view);
  const shown = useShown();
  const { highlight } = scene;
  const chosen = view.selection.length > 0 || view.dispute !== undefined;
  const selected = [...view.selection, ...(view.selection.length > 1 ? statementsInView(k, view, shown) : [])];
  return (
    <fieldset className={styles.part}>
      <legend className={styles.label}>Drawn in full</legend>
      <p className={styles.hint}>
        {highlight
          ? `${highlight.length} ${highlight.length === 1 ? "thing" : "things"} chosen for this scene; all else fades.`
          : "What is selected or asked, as the view has it."}
      </p>
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          disabled={scene.evidence.length === 0}
          onClick={() => onChange({ highlight: [...scene.evidence] })}
        >
          What the text rests on
        </button>
        {chosen && view.selection.length > 0 && (
          <button
            type="button"
            className={styles.button}
            onClick={() => onChange({ highlight: [...new Set([...(highlight ?? []), ...selected])] })}
          >
            Add what is selected
          </button>
        )}
        {highlight && (
          <button type="button" className={styles.button} onClick={() => onChange({ highlight: undefined })}>
            As the view has it
          </button>
        )}
      </p>
    </fieldset>
  );
}
