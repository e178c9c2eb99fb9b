import { ArrowDown, ArrowUp, X } from "lucide";
import type { EntityId, StatementId } from "../../model/ids.ts";
import type { Scene } from "../../model/story.ts";
import type { SceneChange } from "../../view/story/editStory.ts";
import { nameThings } from "../../view/story/nameThings.ts";
import { statementsInView } from "../../view/story/statementsInView.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { useShown } from "../useShown.ts";
import styles from "./SceneEditor.module.css";

interface Props {
  scene: Scene;
  onChange: (change: SceneChange) => void;
}

type Step = (EntityId | StatementId)[];

/** What comes only step by step while the scene is presented: steps to add from the selection, to order and to take out. */
export function StepsField({ scene, onChange }: Props) {
  const k = useKnowledge();
  const view = useSelected((state) => state.view);
  const shown = useShown();
  const steps = scene.reveal ?? [];
  const put = (reveal: Step[]) => onChange({ reveal: reveal.length > 0 ? reveal : undefined });
  const taken = new Set(steps.flat());
  const between = view.selection.length > 1 || view.dispute !== undefined ? statementsInView(k, view, shown) : [];
  const fresh = [...view.selection, ...between].filter((id) => !taken.has(id));
  const move = (at: number, by: 1 | -1) => {
    const next = [...steps];
    [next[at], next[at + by]] = [next[at + by]!, next[at]!];
    put(next);
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.label}>Steps</legend>
      <p className={styles.hint}>
        {steps.length === 0 ? "All of it is there at once." : "While presenting, these come one after another."}
      </p>
      <ol className={styles.items}>
        {steps.map((step, at) => (
          <li key={step.join(" ")}>
            <span>
              {at + 1}. {nameThings(k, step)}
            </span>
            <IconButton
              icon={ArrowUp}
              label={`Step ${at + 1} earlier`}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            />
            <IconButton
              icon={ArrowDown}
              label={`Step ${at + 1} later`}
              disabled={at === steps.length - 1}
              onClick={() => move(at, 1)}
            />
            <IconButton
              icon={X}
              label={`Take step ${at + 1} out`}
              onClick={() => put(steps.filter((one) => one !== step))}
            />
          </li>
        ))}
      </ol>
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          disabled={fresh.length === 0}
          onClick={() => put([...steps, fresh])}
        >
          Add what is selected as a step
        </button>
        {steps.length === 0 && scene.evidence.length > 1 && (
          <button type="button" className={styles.button} onClick={() => put(scene.evidence.map((id) => [id]))}>
            One step a statement
          </button>
        )}
      </p>
    </fieldset>
  );
}
