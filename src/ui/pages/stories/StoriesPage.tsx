import { FolderOpen, Plus, Wand } from "lucide";
import type { Story } from "../../../model/story.ts";
import { pickDatasetFile } from "../../files/pickDatasetFile.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../icons/Icon.tsx";
import { SavedNote } from "../../stories/SavedNote.tsx";
import { useDesk } from "../../stories/useDesk.ts";
import { useOpenFiles } from "../../files/useOpenFiles.ts";
import { useActions, useKnowledge, useSelected } from "../../useParley.ts";
import { PageFrame } from "../PageFrame.tsx";
import styles from "./StoriesPage.module.css";
import { StoryCard } from "./StoryCard.tsx";

/** All stories of the dataset: those that came with it, and the reader's own. */
export function StoriesPage() {
  const shipped = useKnowledge().dataset.stories;
  const own = useSelected((state) => state.stories);
  const all = shipped.length + own.length;
  return (
    <PageFrame title="Stories" count={all === 1 ? "1 story" : `${all} stories`} tools={<Tools />}>
      <Removed />
      <Shelf title="Your stories" stories={own} own>
        <p className={styles.empty}>
          None yet. Begin an empty one, draft one from what you look at, or edit a copy of one below. Your stories stay
          in this browser until you save them as files.
        </p>
      </Shelf>
      <Shelf title="With this dataset" stories={shipped}>
        <p className={styles.empty}>No story came with this dataset.</p>
      </Shelf>
    </PageFrame>
  );
}

function Tools() {
  const { goTo, setPage } = useActions();
  const desk = useDesk();
  const open = useOpenFiles();
  const own = useSelected((state) => state.stories.length > 0);
  const create = () =>
    desk((one) => {
      const id = one.create();
      setPage("graph");
      one.addScene(id);
      goTo({ id, scene: 0 });
    });
  return (
    <>
      {own && <SavedNote />}
      <Button look="roomy" onClick={create}>
        <Icon node={Plus} /> New story
      </Button>
      <Button look="roomy" onClick={() => desk(({ draft }) => draft())}>
        <Icon node={Wand} /> Draft from what is shown
      </Button>
      <Button look="roomy" onClick={() => pickDatasetFile((file) => void open([file]))}>
        <Icon node={FolderOpen} /> Open a story file
      </Button>
    </>
  );
}

/** Offers to bring back the story that was removed last. */
function Removed() {
  const title = useSelected((state) => state.status.desk?.removed);
  const desk = useDesk();
  if (title === undefined) return null;
  return (
    <output className={styles.removed}>
      “{title}” was removed.{" "}
      <button type="button" className={styles.link} onClick={() => desk(({ bringBack }) => void bringBack())}>
        Bring it back
      </button>
    </output>
  );
}

interface ShelfProps {
  title: string;
  stories: readonly Story[];
  own?: boolean;
  /** What is said where there is none. */
  children: React.ReactNode;
}

function Shelf({ title, stories, own = false, children }: ShelfProps) {
  return (
    <section className={styles.shelf} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {stories.length === 0 && children}
      <ul className={styles.cards}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} own={own} />
        ))}
      </ul>
    </section>
  );
}
