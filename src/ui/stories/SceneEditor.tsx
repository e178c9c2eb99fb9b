import { useEffect, useId, useState, type ReactNode } from "react";
import type { Told } from "../../state/selectTold.ts";
import type { SceneChange } from "../../view/story/editStory.ts";
import { AnnotationsField } from "./AnnotationsField.tsx";
import { EvidenceField } from "./EvidenceField.tsx";
import { LightField } from "./LightField.tsx";
import field from "../parts/field.module.css";
import styles from "./SceneEditor.module.css";
import { StepsField } from "./StepsField.tsx";
import { useDesk } from "./useDesk.ts";

/** The words of a scene of one's own and all that is set for it, each changed in place and kept at once. */
export function SceneEditor({ told }: { told: Told }) {
  const desk = useDesk();
  useEffect(() => desk(() => {}), [desk]);
  const { story, place } = told;
  // As it is kept, with what this dataset lacks.
  const scene = story.scenes[place.scene]!;
  const change = (part: SceneChange) =>
    desk(({ edit }) => edit(story.id, { do: "change", scene: scene.id, change: part }));
  return (
    <div className={styles.editor}>
      <Words label="Title" value={scene.title} onChange={(title) => change({ title })} />
      <Words
        label="Text"
        value={scene.text}
        rows={6}
        hint="Blank lines part paragraphs, - starts a list, **two stars** make bold."
        onChange={(text) => change({ text })}
      />
      <EvidenceField scene={scene} onChange={change} />
      <Words
        label="Speaker notes"
        value={scene.notes ?? ""}
        rows={3}
        hint="For the speaker window. Hand-outs carry them unless you leave them out."
        onChange={(notes) => change({ notes })}
      />
      <LightField scene={scene} onChange={change} />
      <StepsField scene={scene} onChange={change} />
      <AnnotationsField scene={scene} onChange={change} />
      <Duration value={scene.duration} onChange={(duration) => change({ duration })} />
    </div>
  );
}

interface WordsProps {
  label: string;
  value: string;
  rows?: number;
  hint?: ReactNode;
  onChange: (value: string) => void;
}

/** A field of text with its label. */
function Words({ label, value, rows, hint, onChange }: WordsProps) {
  const id = useId();
  const shared = {
    id,
    value,
    className: `${field.field} ${styles.field}`,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {rows === undefined ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** How long the scene stays where a story goes on by itself. */
function Duration({ value, onChange }: { value: number | undefined; onChange: (seconds: number | undefined) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  const seconds = typed.trim() === "" ? undefined : Number(typed);
  const wrong = seconds !== undefined && !(seconds > 0 && Number.isFinite(seconds));
  const type = (text: string) => {
    setTyped(text);
    const next = text.trim() === "" ? undefined : Number(text);
    if (next === undefined || (next > 0 && Number.isFinite(next))) onChange(next);
  };
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        Seconds, where it plays by itself
      </label>
      <input
        id={id}
        className={`${field.field} ${styles.field}`}
        inputMode="decimal"
        value={typed}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {wrong && (
        <p id={`${id}-fault`} className={styles.fault}>
          A number greater than 0, or nothing for the usual time.
        </p>
      )}
    </div>
  );
}
