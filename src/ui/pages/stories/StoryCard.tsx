import type { Story } from "../../../model/story.ts";
import { PresentButton } from "../../present/PresentButton.tsx";
import { ScenePicture } from "../../present/ScenePicture.tsx";
import { StoryMenu } from "../../stories/StoryMenu.tsx";
import { useStoryChanges } from "../../stories/StoryChanges.tsx";
import { Button } from "../../parts/Button.tsx";
import { useActions } from "../../useParley.ts";
import styles from "./StoryCard.module.css";

/** A story as a card: its first picture, what it tells, and ways to open, present and take it along. */
export function StoryCard({ story, own }: { story: Story; own: boolean }) {
  const { goTo } = useActions();
  const changes = useStoryChanges(story);
  const [first] = story.scenes;
  const { length } = story.scenes;
  return (
    <li className={styles.card}>
      <button type="button" className={styles.open} onClick={() => goTo({ id: story.id, scene: 0 })} disabled={!first}>
        <span className={styles.picture}>{first && <ScenePicture scene={first} />}</span>
        <span className={styles.title}>{story.title}</span>
      </button>
      {story.summary && <p className={styles.summary}>{story.summary}</p>}
      <p className={styles.facts}>
        {length === 1 ? "1 scene" : `${length} scenes`}
        {changes.length > 0 && ` · ${changes.length} of what it names changed since it was made`}
      </p>
      <div className={styles.tools}>
        {first && <PresentButton story={story.id} />}
        {first && (
          <Button look="roomy" onClick={() => goTo({ id: story.id, scene: 0 })}>
            {own ? "Edit" : "Look through"}
          </Button>
        )}
        <StoryMenu story={story} own={own} side="below" />
      </div>
    </li>
  );
}
