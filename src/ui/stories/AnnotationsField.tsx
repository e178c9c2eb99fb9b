import { X } from "lucide";
import { useState } from "react";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Annotation, Scene } from "../../model/story.ts";
import type { SceneChange } from "../../view/story/editStory.ts";
import { nameThings } from "../../view/story/nameThings.ts";
import { IconButton } from "../parts/IconButton.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import field from "../parts/field.module.css";
import styles from "./SceneEditor.module.css";

interface Props {
  scene: Scene;
  onChange: (change: SceneChange) => void;
}

function tellAnnotation(k: Knowledge, annotation: Annotation): string {
  switch (annotation.kind) {
    case "text":
      return `Text at ${nameThings(k, [annotation.at])}`;
    case "arrow":
      return `Arrow from ${nameThings(k, [annotation.from])} to ${nameThings(k, [annotation.to])}`;
    case "outline":
      return `Line around ${nameThings(k, annotation.around)}`;
  }
}

/** Words, arrows and outlines that are drawn on the picture, anchored to what is selected when they are added. */
export function AnnotationsField({ scene, onChange }: Props) {
  const k = useKnowledge();
  const selection = useSelected((state) => state.view.selection);
  const [words, setWords] = useState("");
  const drawn = scene.annotations ?? [];
  const put = (annotations: Annotation[]) =>
    onChange({ annotations: annotations.length > 0 ? annotations : undefined });
  const [first, second] = selection;
  const text = words.trim();
  const add = (annotation: Annotation) => {
    put([...drawn, annotation]);
    setWords("");
  };
  return (
    <fieldset className={styles.part}>
      <legend className={styles.label}>Drawn on the picture</legend>
      <ul className={styles.items}>
        {drawn.map((one, at) => (
          // Two may be alike, so only their places tell them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span className={styles.annotation}>
              {tellAnnotation(k, one)}
              <input
                type="text"
                className={`${field.field} ${styles.field}`}
                aria-label={`Words of: ${tellAnnotation(k, one)}`}
                value={one.text ?? ""}
                onChange={(event) => put(drawn.with(at, withWords(one, event.target.value)))}
              />
            </span>
            <IconButton
              icon={X}
              label={`Take out: ${tellAnnotation(k, one)}`}
              onClick={() => put(drawn.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <input
        type="text"
        className={`${field.field} ${styles.field}`}
        aria-label="Words to draw"
        placeholder="Words"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          disabled={first === undefined || text === ""}
          onClick={() => first !== undefined && add({ kind: "text", at: first, text })}
        >
          Text at the selection
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={second === undefined}
          onClick={() =>
            first !== undefined &&
            second !== undefined &&
            add({ kind: "arrow", from: first, to: second, ...(text !== "" && { text }) })
          }
        >
          Arrow between two
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={first === undefined}
          onClick={() => add({ kind: "outline", around: [...selection], ...(text !== "" && { text }) })}
        >
          Line around the selection
        </button>
      </p>
      {first === undefined && <p className={styles.hint}>Select what it speaks of first; Shift-click adds a second.</p>}
    </fieldset>
  );
}

/** An annotation with other words; one that needs none loses them where they are empty. */
function withWords(annotation: Annotation, text: string): Annotation {
  if (annotation.kind === "text" || text !== "") return { ...annotation, text };
  const rest = { ...annotation };
  delete rest.text;
  return rest;
}
