import { useMemo } from "react";
import { getStatement } from "../../../model/knowledge.ts";
import type { Scene } from "../../../model/story.ts";
import type { Told } from "../../../state/selectTold.ts";
import { readMarkdown } from "../../../view/story/readMarkdown.ts";
import { stepsOf } from "../../../view/story/sceneOf.ts";
import { StatementRow } from "../../inspector/evidence/StatementRow.tsx";
import { PassageReader } from "../../inspector/passage/PassageReader.tsx";
import { MarkdownText } from "../../parts/MarkdownText.tsx";
import { useKnowledge, useSelected } from "../../useParley.ts";
import { ScenePicture } from "../ScenePicture.tsx";
import styles from "./SpeakerNotes.module.css";

/** What the speaker says to a scene and what it rests on, and below it what comes next. */
export function SpeakerNotes({ told, next }: { told: Told; next: Scene | undefined }) {
  const passage = useSelected((state) => state.status.passage);
  return (
    <div className={styles.side}>
      <div className={styles.reading}>
        {passage ? <PassageReader key={passage.source} passage={passage} back="the notes" /> : <Notes told={told} />}
      </div>
      <Next told={told} next={next} />
    </div>
  );
}

function Notes({ told: { scene } }: { told: Told }) {
  const k = useKnowledge();
  const blocks = useMemo(() => readMarkdown(scene.notes ?? ""), [scene.notes]);
  return (
    <>
      <section aria-label="Notes">
        <h2 className={styles.title}>{scene.title}</h2>
        {blocks.length > 0 ? (
          <div className={styles.text}>
            <MarkdownText blocks={blocks} />
          </div>
        ) : (
          <p className={styles.none}>This scene has no notes.</p>
        )}
      </section>
      {scene.evidence.length > 0 && (
        <section className={styles.sources} aria-label="Sources">
          <h2 className={styles.heading}>What it rests on</h2>
          <ul>
            {scene.evidence.map((id) => (
              <StatementRow key={id} statement={getStatement(k, id)} marked={false} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Next({ told: { scene, place }, next }: { told: Told; next: Scene | undefined }) {
  const steps = stepsOf(scene);
  const left = place.step === undefined ? 0 : steps - place.step;
  const more = left > 0 ? `${left} more ${left === 1 ? "step" : "steps"} in this scene first` : undefined;
  return (
    <section className={styles.next} aria-label="Next">
      {next && (
        <div className={styles.picture}>
          <ScenePicture scene={next} />
        </div>
      )}
      <div>
        <h2 className={styles.heading}>Next</h2>
        <p className={styles.nextTitle}>{next ? next.title : "The end of the story"}</p>
        {more && <p className={styles.more}>{more}</p>}
      </div>
    </section>
  );
}
