import { X } from "lucide";
import { useId, useState } from "react";
import { findStory } from "../../state/selectTold.ts";
import type { AppState, DialogWanted } from "../../state/store.ts";
import { embedCode, embedHeader } from "../../view/embedCode.ts";
import { writeLink } from "../../view/link.ts";
import { emptyView, type StoryPlace } from "../../view/view.ts";
import type { DialogProps } from "../parts/dialogProps.ts";
import { Dialog } from "../parts/Dialog.tsx";
import field from "../parts/field.module.css";
import { IconButton } from "../parts/IconButton.tsx";
import { useKnowledge, useSelected } from "../useParley.ts";
import { CopyField } from "./CopyField.tsx";
import styles from "./ShareDialog.module.css";

/** The links and the code for a frame that lead to what is shown, or into a story. */
export function ShareDialog({ wanted, onClose }: DialogProps) {
  const k = useKnowledge();
  const id = k.dataset.id;
  const view = useSelected((state) => state.view);
  const file = useSelected((state) => state.status.file);
  const story = useSelected((state) => storyOf(state, wanted));
  const [scene, setScene] = useState(wanted.scene ?? 0);
  const own = useSelected((state) => story !== undefined && state.stories.includes(story));
  const place: StoryPlace | undefined = story && { id: story.id, scene };
  const link = writeLink(id, place ? { ...emptyView, story: place } : { ...view, story: undefined });
  const shown = place && writeLink(id, { ...emptyView, story: { ...place, presenting: true } });
  const page = `${location.origin}${location.pathname}`;
  const title = story ? `${story.title}: ${story.scenes[scene]?.title ?? ""}` : k.dataset.title;
  return (
    <Dialog label="Share" onClose={onClose}>
      <div className={styles.share}>
        <div className={styles.head}>
          <h2 className={styles.title}>{story ? `Share “${story.title}”` : "Share this view"}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </div>
        {file !== undefined && (
          <p className={styles.note}>
            This dataset comes from your own file, {file}. A link works only for those who open the same file.
          </p>
        )}
        {own && (
          <p className={styles.note}>
            This story is kept in your browser alone, so a link into it works only here. Hand it out, or save it as a
            file and send that.
          </p>
        )}
        {story && story.scenes.length > 1 && (
          <ScenePick titles={story.scenes.map((one) => one.title)} {...{ scene, setScene }} />
        )}
        <CopyField label={story ? "Link to this scene" : "Link to this view"} value={page + link} />
        {shown && <CopyField label="Link that presents it" value={page + shown} />}
        <details className={styles.embed}>
          <summary>Put it into a page of your own</summary>
          <CopyField label="Code for the frame" value={embedCode(page, link, title)} lines={4} />
          <p className={styles.hint}>
            The frame shows the stage alone, with a link back. It leaves scrolling to your page and keeps nothing in the
            reader’s browser. Whoever hosts this explorer has to allow your site with this header:
          </p>
          <CopyField label="Header of the explorer’s host" value={embedHeader("https://your-site.example")} />
        </details>
        <p className={styles.hint}>
          A link holds what is shown, no more: not your stories, not what you moved, no text of a source.
        </p>
      </div>
    </Dialog>
  );
}

const storyOf = (state: AppState, { story }: DialogWanted) =>
  story === undefined ? undefined : findStory(state, story);

interface ScenePickProps {
  titles: readonly string[];
  scene: number;
  setScene: (scene: number) => void;
}

function ScenePick({ titles, scene, setScene }: ScenePickProps) {
  const id = useId();
  return (
    <p className={styles.pick}>
      <label htmlFor={id}>Scene</label>
      <select
        id={id}
        className={`${field.field} ${styles.field}`}
        value={scene}
        onChange={({ target }) => setScene(Number(target.value))}
      >
        {titles.map((title, at) => (
          // Titles may be alike, so only their places tell them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <option key={at} value={at}>
            {at + 1}. {title}
          </option>
        ))}
      </select>
    </p>
  );
}
