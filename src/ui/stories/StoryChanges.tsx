import { useEffect, useState } from "react";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Story } from "../../model/story.ts";
import { writeSentence } from "../../query/sentence.ts";
import { wholeOf } from "../../query/timeline/asKnownOn.ts";
import { useKnowledge } from "../useParley.ts";
import styles from "./SceneSheet.module.css";
import { useDesk } from "./useDesk.ts";

/** What has changed in the dataset since a story was made: things that are gone and things that say something else now. */
export function StoryChanges({ story, own }: { story: Story; own: boolean }) {
  const changes = useStoryChanges(story);
  const desk = useDesk();
  if (changes.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>
        {changes.length === 1 ? "One thing" : `${changes.length} things`} that this story names{" "}
        {changes.length === 1 ? "has" : "have"} changed since it was made
      </summary>
      <ul className={styles.changes}>
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {own && (
        <button type="button" className={styles.button} onClick={() => desk(({ renew }) => renew(story.id))}>
          I have seen them: the story stands
        </button>
      )}
    </details>
  );
}

/** What a scene can name, as people read it. */
function nameThing(k: Knowledge, id: string): string {
  const statement = k.statements.get(id);
  if (statement) return writeSentence(k, statement);
  return k.entities.get(id)?.label ?? k.disputes.get(id)?.question ?? k.sources.get(id)?.title ?? id;
}

/** What has changed of all that a story names since it was made, in words; empty until that is worked out. */
export function useStoryChanges(story: Story): string[] {
  const k = wholeOf(useKnowledge());
  const [changes, setChanges] = useState<string[]>([]);
  useEffect(() => {
    let over = false;
    void import("../../view/story/storyBasis.ts").then(({ changesSince }) => {
      if (over) return;
      const { gone = [], changed = [] } = changesSince(k, story) ?? {};
      setChanges([
        ...gone.map((id) => `“${id}” is no longer in the dataset.`),
        ...changed.map(({ id, parts, stood }) => {
          const was = stood === undefined ? "" : ` It stood as ${stood}.`;
          return `${nameThing(k, id)}: ${parts.join(", ")} changed.${was}`;
        }),
      ]);
    });
    return () => void (over = true);
  }, [k, story]);
  return changes;
}
