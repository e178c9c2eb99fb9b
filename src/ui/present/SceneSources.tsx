import { getStatement } from "../../model/knowledge.ts";
import type { Scene } from "../../model/story.ts";
import { StatementRow } from "../inspector/evidence/StatementRow.tsx";
import { useKnowledge } from "../useParley.ts";
import styles from "./SceneSources.module.css";

/** All statements that the text of a scene rests on, each with who says it and where. */
export function SceneSources({ scene }: { scene: Scene }) {
  const k = useKnowledge();
  return (
    <section className={styles.sources} aria-label="What this scene rests on">
      <h2 className={styles.title}>What this scene rests on</h2>
      <ul>
        {scene.evidence.map((id) => (
          <StatementRow key={id} statement={getStatement(k, id)} marked={false} />
        ))}
      </ul>
    </section>
  );
}
